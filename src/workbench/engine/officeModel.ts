import { Model, UIPlugin, registries } from "@odoo/o-spreadsheet";
import { defineFunctions } from "../formulas/functions/defineFunctions";
import "./engineCommands";
import { engineLocale } from "./engineLocale";
import type { WorkbenchLocale } from "./engineLocale";
import type { Storage } from "./engineInternals";
import { onStep } from "./engineSteps";
import type { EngineStep } from "./engineSteps";
import { OfficeCellPlugin } from "./officeCellPlugin";
import { OfficeEvaluationPlugin } from "./officeEvaluationPlugin";
import type { Calculation } from "./officeEvaluationPlugin";
import { OfficePlugin } from "./officePlugin";
import { OfficeSheetPlugin } from "./officeSheetPlugin";
import { quietly } from "./quietly";

/** Work to be done inside one root command of the engine; given to the model as `custom.batch`. */
export interface Batch {
  work: (() => void) | null;
}

export interface OfficeModelOptions {
  readonly locale: WorkbenchLocale;
  readonly calculation: Calculation;
  readonly batch: Batch;
  readonly storage: Storage;
  readonly stepDone: (step: EngineStep) => void;
}

export const FIRST_SHEET_ROWS = 100;
export const FIRST_SHEET_COLUMNS = 26;

/** A new engine with one sheet, speaking our commands. */
export function officeModel(
  firstSheet: { readonly id: string; readonly name: string },
  options: OfficeModelOptions,
): Model {
  const { calculation, batch, locale, storage, stepDone } = options;
  const sheet = { ...firstSheet, colNumber: FIRST_SHEET_COLUMNS, rowNumber: FIRST_SHEET_ROWS };
  const model = quietly(
    () =>
      new Model(
        { sheets: [sheet], settings: { locale: engineLocale(locale) } },
        { custom: { calculation, batch, storage } },
      ),
  );
  onStep(model, stepDone);
  return model;
}

class BatchPlugin extends UIPlugin {
  private readonly batch: Batch | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.batch = (config.custom as { readonly batch?: Batch }).batch;
  }

  override handle(command: unknown): void {
    if ((command as { readonly type: string }).type !== "OFFICE_BATCH" || !this.batch) return;
    const { work } = this.batch;
    this.batch.work = null;
    work?.();
  }
}

type AnyPlugin = never;

function registerPlugins(): void {
  // Node 20 lacks this, and the engine's dispatch needs it.
  (Object as { groupBy?: typeof groupBy }).groupBy ??= groupBy;
  registries.corePluginRegistry.replace("sheet", OfficeSheetPlugin as AnyPlugin);
  registries.corePluginRegistry.replace("cell", OfficeCellPlugin as AnyPlugin);
  registries.corePluginRegistry.add("office", OfficePlugin);
  registries.coreViewsPluginRegistry.replace("evaluation", OfficeEvaluationPlugin as AnyPlugin);
  registries.featurePluginRegistry.add("office_batch", BatchPlugin);
}

function groupBy<Item>(items: Iterable<Item>, key: (item: Item, index: number) => string): Record<string, Item[]> {
  const groups: Record<string, Item[]> = Object.create(null) as Record<string, Item[]>;
  let index = 0;
  for (const item of items) (groups[key(item, index++)] ??= []).push(item);
  return groups;
}

registerPlugins();
defineFunctions();
