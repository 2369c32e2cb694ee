import { UIPlugin } from "@odoo/o-spreadsheet";
import type { CellChange } from "./cellBatch";
import type { AnyCommand } from "./engineInternals";

/** Is told of every command of one model, wherever it comes from; given to the model as `custom.watch`. */
export interface CommandWatch {
  /** A reason to refuse the command, null when it may run. */
  refusal(command: AnyCommand): string | null;
  /** What a person's typing makes of a cell, null for everything else. */
  typedChange(command: AnyCommand): CellChange | null;
  before(command: AnyCommand): void;
  after(command: AnyCommand): void;
  /** The command that began it all is over. Nothing can be changed here any more. */
  finished(): void;
}

/** Stands last in the row of plugins: what it is told of has been done by all others. */
export class OfficeWatchPlugin extends UIPlugin {
  private readonly watch: CommandWatch | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.watch = (config.custom as { readonly watch?: CommandWatch }).watch;
  }

  /** The engine takes any word that is not "Success" for a reason to refuse. */
  override allowDispatch(command: unknown): never {
    return (this.watch?.refusal(command as AnyCommand) ?? "Success") as never;
  }

  override beforeHandle(command: unknown): void {
    this.watch?.before(command as AnyCommand);
  }

  override handle(command: unknown): void {
    this.watch?.after(command as AnyCommand);
  }

  override finalize(): void {
    this.watch?.finished();
  }
}
