import type { Model } from "@odoo/o-spreadsheet";
import type { AnyCommand } from "./engineInternals";

/** One entry of a plugin's state, and what stood there. */
interface Change {
  readonly target: Record<string, unknown>;
  readonly key: string;
  readonly before: unknown;
}

/** What one root command has changed in the state of all core plugins. */
export interface EngineStep {
  readonly commands: readonly AnyCommand[];
  readonly changes: readonly Change[];
}

/** Hands every finished command over, in place of the engine's own history, which knows the engine's own commands alone. */
export function onStep(model: Model, finished: (step: EngineStep) => void): void {
  const { session } = model as unknown as {
    readonly session: { save: (root: AnyCommand, commands: AnyCommand[], changes: Change[]) => void };
  };
  session.save = (_root, commands, changes) => {
    if (commands.length > 0) finished({ commands, changes });
  };
}

/** Takes a step back, while a command of the engine runs, and gives the step that would take this one back. */
export function takeBack(model: Model, { commands, changes }: EngineStep): EngineStep {
  const opposite = [...changes].reverse().map((change) => {
    const { target, key, before } = change;
    const now = { target, key, before: target[key] };
    if (before === undefined) Reflect.deleteProperty(target, key);
    else target[key] = before;
    return now;
  });
  const { dispatchFromCorePlugin } = model as unknown as {
    readonly dispatchFromCorePlugin: (type: string, payload: object) => void;
  };
  // So that all that is worked out from the state is worked out anew.
  dispatchFromCorePlugin("UNDO", { commands });
  return { commands, changes: opposite };
}
