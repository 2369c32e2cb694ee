import type { Arguments } from "./arguments";

/** An object of the host: the name of its class, and what it stands for. */
export interface OfficeObject {
  readonly type: string;
  readonly target: unknown;
}

/** Under which id the client finds an object again in its next request. */
export type Identity = Readonly<Partial<Record<"Id" | "_Id" | "_ReferenceId", string | number>>>;

export interface OfficeProperty<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

export type OfficeMethod<Target> = (target: Target, args: Arguments) => unknown;

/**
 * One class of Office.js as tables of what it can do. Names are the wire's, in PascalCase. What is in no table is refused by
 * name. Methods give plain data, an OfficeObject, or null; a null OfficeObject makes a null object in the client.
 */
export interface OfficeClass<Target> {
  readonly name: string;
  readonly identity?: (target: Target) => Identity;
  readonly properties: Readonly<Record<string, OfficeProperty<Target>>>;
  readonly navigations: Readonly<Record<string, (target: Target) => OfficeObject | null>>;
  readonly methods: Readonly<Record<string, OfficeMethod<Target>>>;
  /** Only collections. */
  readonly items?: (target: Target) => readonly OfficeObject[];
}

/** The classes that a host knows, by name. Their targets are told apart by the name alone. */
export type OfficeClasses = Readonly<Record<string, OfficeClass<never>>>;

type ClassParts<Target> = Pick<OfficeClass<Target>, "name"> & Partial<OfficeClass<Target>>;

export function officeClass<Target>(parts: ClassParts<Target>): OfficeClass<Target> {
  return { properties: {}, navigations: {}, methods: {}, ...parts };
}

export function isOfficeObject(value: unknown): value is OfficeObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
