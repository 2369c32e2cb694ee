import { inventedMunicipality } from "../../sources/invented/places";
import type { Language } from "../../text/text";
import { demoRequest } from "../demoRequest";
import { checkWritable } from "./files";
import { buildInto, type BuildResult } from "./runBuild";

/** `npm run demo`: the whole line on invented data, from an empty workbook. */
export async function runDemo(out: string, language: Language): Promise<BuildResult> {
  await checkWritable(out);
  const request = demoRequest(language);
  const built = await buildInto(out, request, { startsEmpty: true });
  const { code: municipality, name } = inventedMunicipality;
  return { ...built, sources: request.sources, files: [name], workbook: out, municipality };
}
