import { HostError } from "./hostError";
import type { OfficeObject } from "./officeClass";

/** Objects that the client asked to keep between requests, by reference id. */
export class References {
  private readonly kept = new Map<string, OfficeObject>();

  /** @throws HostError InvalidReference for an id that was never kept or has been let go */
  object(id: string): OfficeObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  keep(id: string, object: OfficeObject): void {
    this.kept.set(id, object);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }

  targets(): unknown[] {
    return [...this.kept.values()].map(({ target }) => target);
  }
}
