import type { LayoutId } from "./layout";
import { type SourceFile, openFile } from "./openFile";

export interface Recognition {
  readonly file: string;
  readonly layout: LayoutId;
  readonly encoding: string;
}

/**
 * The layout of a file, by its content and never by its name.
 *
 * @throws JuntosError for what `openFile` refuses.
 */
export async function recogniseFile(file: SourceFile): Promise<Recognition> {
  const { layout, encoding } = await openFile(file);
  return { file: file.name, layout, encoding };
}
