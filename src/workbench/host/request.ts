import { Arguments } from "./arguments";
import { HostError, apiNotFound } from "./hostError";
import { isOfficeObject } from "./officeClass";
import type { OfficeClass, OfficeClasses, OfficeMethod, OfficeObject } from "./officeClass";
import type { Registrations } from "./registrations";
import type { References } from "./references";
import { ActionType, PathType } from "./wire";
import type { ArgumentInfo, RequestAction, RequestBody, RequestObjectPath } from "./wire";
import { identityOf, jsonResult, queryResult } from "./query";

/** What a request's paths begin from. */
export interface RequestRoots {
  readonly root: OfficeObject;
  /** Objects that the client makes with `new`, by their server type. null = unknown type. */
  readonly created: (type: string) => OfficeObject | null;
  readonly references: References;
  readonly registrations: Registrations;
  readonly classes: OfficeClasses;
}

/** One request while its actions run: object paths are resolved when first needed, once. */
export class RequestExecution {
  private readonly resolved = new Map<number, OfficeObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: RequestRoots,
  ) {}

  /** Does one action and gives its answer. */
  perform(action: RequestAction): unknown {
    const object = action.ActionType === ActionType.Trace ? null : this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && identityOf(this.classOf, object);
      case ActionType.Query:
        return object && queryResult(this.classOf, object, action.QueryInfo);
      case ActionType.QueryAsJson:
        return object && jsonResult(this.classOf, object, action.QueryInfo);
      case ActionType.Method:
        return object ? this.called(object, action) : { _IsNull: true };
      case ActionType.SetProperty:
        return object && this.assigned(object, action.Name ?? "", this.args(action.ArgumentInfo).raw(0));
      case ActionType.Update:
        return object && this.updated(object, action);
      case ActionType.Trace:
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  /** How a developer writes what the action does: "Worksheet.name". */
  location(action: RequestAction): string {
    const object = this.resolved.get(action.ObjectPathId);
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const pathName = path?.ObjectPathType === PathType.Indexer ? "GetItem" : path?.Name;
    const name = action.Name || pathName || "";
    const parent = action.Name ? object : this.resolved.get(path?.ParentObjectPathId ?? -1);
    return `${parent?.type ?? "Object"}.${camel(name)}`;
  }

  private readonly classOf = (object: OfficeObject): OfficeClass<unknown> => {
    const type = this.roots.classes[object.type];
    if (!type) throw apiNotFound(object.type);
    return type as unknown as OfficeClass<unknown>;
  };

  private called(object: OfficeObject, action: RequestAction): unknown {
    const { methods, name } = this.classOf(object);
    const method = methods[action.Name ?? ""] ?? this.referenceMethod(object, action.Name ?? "");
    if (!method) throw apiNotFound(`${name}.${camel(action.Name ?? "")}`);
    const value = method(object.target, this.args(action.ArgumentInfo));
    return isOfficeObject(value) ? identityOf(this.classOf, value) : (value ?? null);
  }

  /** The methods by which the client manages references and events, on whatever object. */
  private referenceMethod(object: OfficeObject, name: string): OfficeMethod<unknown> | null {
    const { references } = this.roots;
    if (this.roots.registrations.note(object.type, name)) return () => null;
    if (name === "_RemoveReference") return (_target, args) => references.release(args.text(0));
    if (name !== "_KeepReference") return null;
    const { _ReferenceId: id } = this.classOf(object).identity?.(object.target) ?? {};
    if (id === undefined) throw new HostError("InvalidOperation");
    return () => references.keep(String(id), object);
  }

  private assigned(object: OfficeObject, name: string, value: unknown): null {
    const type = this.classOf(object);
    const known = type.properties[name];
    if (!known) throw apiNotFound(`${type.name}.${camel(name)}`);
    if (!known.set) throw new HostError("AccessDenied", `${type.name}.${camel(name)} is read-only.`);
    known.set(object.target, value);
    return null;
  }

  private updated(object: OfficeObject, action: RequestAction): null {
    for (const [name, value] of Object.entries((action.ObjectState ?? {}) as Record<string, unknown>)) {
      this.assigned(object, name.charAt(0).toUpperCase() + name.slice(1), value);
    }
    return null;
  }

  private object(id: number): OfficeObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.resolve(path);
    this.resolved.set(id, object);
    return object;
  }

  private resolve(path: RequestObjectPath): OfficeObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.roots.root;
      case PathType.NullObject:
        return null;
      case PathType.NewObject: {
        const created = this.roots.created(path.Name ?? "");
        if (!created) throw apiNotFound(path.Name ?? "");
        return created;
      }
      case PathType.ReferenceId:
        return this.roots.references.object(path.Name ?? "");
      default: {
        const parent = this.object(path.ParentObjectPathId ?? -1);
        return parent && this.followed(parent, path);
      }
    }
  }

  private followed(parent: OfficeObject, path: RequestObjectPath): OfficeObject | null {
    const type = this.classOf(parent);
    const name = path.ObjectPathType === PathType.Indexer ? "GetItem" : (path.Name ?? "");
    if (path.ObjectPathType === PathType.Property) {
      const navigation = type.navigations[name];
      if (!navigation) throw apiNotFound(`${type.name}.${camel(name)}`);
      return navigation(parent.target);
    }
    const method = type.methods[name];
    if (!method) throw apiNotFound(`${type.name}.${camel(name)}`);
    const value = method(parent.target, this.args(path.ArgumentInfo));
    if (value === null || isOfficeObject(value)) return value;
    throw new HostError("GeneralException", `${type.name}.${camel(name)} gives no object`);
  }

  private args(info: ArgumentInfo | undefined): Arguments {
    const { Arguments: values = [], ReferencedObjectPathIds: ids } = info ?? {};
    return new Arguments(values.map((value, index) => this.argument(value, ids?.[index])));
  }

  /** Replaces what stands for an object by the object, in nested arrays and objects too. */
  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id > 0) return this.object(id);
    if (Array.isArray(value)) {
      return Array.isArray(id) ? value.map((item, index) => this.argument(item, id[index] as unknown)) : value;
    }
    if (typeof value !== "object" || value === null) return value;
    const { _ObjectPathId: own } = value as { readonly _ObjectPathId?: number };
    if (typeof own === "number") return this.object(own);
    const entries = Object.entries(value).map(([key, item]) => [key, this.argument(item, undefined)] as const);
    return Object.fromEntries(entries);
  }
}

export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
