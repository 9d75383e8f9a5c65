import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { sharedFile } from './shared';

/** What is wrong with documents by a schema of the standards, one line an error; all are checked at once. */
export async function errorsBySchema(
  main: string,
  beside: readonly string[],
  documents: readonly string[],
): Promise<string[]> {
  const file = (name: string): { fileName: string; contents: string } => ({
    fileName: name,
    contents: readFileSync(sharedFile('standards/xsd', name), 'utf8'),
  });
  const result = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: [file(main)],
    preload: beside.map(file),
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}
