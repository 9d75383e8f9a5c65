import * as v from 'valibot';
import { TakesSchema } from '../shared/house/house';
import { siteAddress } from '../shared/exchange/site/address';
import { CONVERT_FORMATS, type ConvertFormat } from '../shared/exchange/types';
import { decodeAs } from './services/exchange/decode';
import { fail, ok, type Result } from '../shared/ipc/result';

/** What `--help` says. */
export const USAGE = `Dateline on the command line: no window, no database.

  dateline convert <file…> --to <format[,format]> --out <folder> [--takes <words>] [--charset <name>]
                   [--strict] [--json]

Reads stories in every format the application reads (plain text, HTML, Markdown, Word, RTF, ODT, ninjs, NITF, NewsML-G2,
NewsML 1, ANPA 1312, IPTC 7901, Dateline story and file), by what they hold and not by their names, and writes each in the
formats asked for:

  story      <name>.story.json   the story itself (docs/story-format.md)
  dateline   <name>.dateline     the story with its pictures in one file (docs/dateline-file.md)
  html       <name>.html         a page that needs nothing else
  text       <name>.txt          as a wire sends it
  markdown   <name>.md           with front matter
  ninjs      <name>.ninjs.json   IPTC ninjs 3.1
  nitf       <name>.nitf.xml     IPTC NITF 3.6
  newsml-g2  <name>.newsml.xml   IPTC NewsML-G2 2.35
  docx       <name>.docx         a manuscript for Word
  anpa       <name>.anpa         ANPA 1312, as American wires send it
  iptc7901   <name>.iptc         IPTC 7901, as European wires send it
  site       index.html, …       a site of all inputs: pages, feeds and, with --site-url, sitemaps

Pictures beside a source are taken along as <name>-1.jpg, …. A second input of the same name becomes <name>-2.
Files of an earlier conversion are replaced; an input never is.

  --to <formats>   one or more of ${CONVERT_FORMATS.join(', ')}, separated by commas
  --out <folder>   where the files go; made when it is not there
  --takes <words>  writes wire text in takes of at most so many words, <name>-take-2.txt, …
  --charset <name> reads the letters of the sources in this encoding, whatever they say of it themselves (only marks
                   of Unicode count before it): windows-1252, cp850, cp437, koi8-r, iso-6937, …
  --site-url <address>
                   the web address a site will stand at; nothing is sent there
  --strict         does not write a format that would lose something of the story that somebody would miss: what
                   docs/formats.md says is lost, and pictures that cannot go out as they are meant to. What is
                   withheld on purpose (comments, notes for editors), what is only mentioned (bold in plain text) and
                   what says nothing outside the newsroom may go. The other formats of the input are written; the
                   notes name each loss at the level error, and the input has failed
  --json           one JSON object on standard output:
                   {"results":[{"input","ok","files":[…],"notes":[{"level","code","message"}]}]}
                   The notes begin with what is to be known of the story before it goes out (what its kind requires,
                   limits, TK, photos without credit or alt text, missing pictures, embargo, comments); a note
                   preflight.<format> says what is kept, changed and lost. ok is false exactly when a note is an error
  --help           this text
  --               what follows are files, whatever they begin with

Exit status: 0 done, 1 some inputs failed and the others are done, 2 wrong usage.
`;

/** What a command line asks for. */
export type Request =
  | { command: 'help' }
  | {
      command: 'convert';
      files: string[];
      formats: ConvertFormat[];
      out: string;
      takes: number | null;
      strict: boolean;
      siteUrl: string;
      /** The encoding letters are read in; null to find it out. */
      charset: string | null;
      json: boolean;
    };

const TakesWordsSchema = v.optional(
  v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), TakesSchema.entries.words),
);
const SWITCHES: ReadonlySet<string> = new Set(['--strict', '--json']);
const OPTIONS: ReadonlySet<string> = new Set(['to', 'out', 'takes', 'site-url', 'charset']);

/** Reads a command line. Errors: `usage` {problem}. */
export function parseArguments(argv: readonly string[]): Result<Request> {
  const words = [...argv];
  const files: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  let command: string | null = null;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--') {
      command ??= words.shift() ?? null;
      files.push(...words.splice(0));
    } else if (word === '--help' || word === '-h') return ok({ command: 'help' });
    else if (SWITCHES.has(word)) switches.add(word);
    else if (word.startsWith('--')) {
      const [name, given] = splitOnce(word.slice(2));
      if (!OPTIONS.has(name)) return wrong(`there is no option --${name}`);
      const value = given ?? words.shift();
      if (value === undefined || value === '') return wrong(`--${name} needs a value`);
      if (values.has(name)) return wrong(`--${name} is given twice`);
      values.set(name, value);
    } else if (word.startsWith('-') && word.length > 1) return wrong(`there is no option ${word}`);
    else if (command === null) command = word;
    else files.push(word);
  }
  if (command === null) return wrong('say what to do: convert');
  if (command !== 'convert') return wrong(`there is no command ${command}`);
  return convertRequest(files, values, switches);
}

function convertRequest(
  files: string[],
  values: ReadonlyMap<string, string>,
  switches: ReadonlySet<string>,
): Result<Request> {
  const to = values.get('to');
  const out = values.get('out');
  if (to === undefined) return wrong('--to is missing: say which formats');
  if (out === undefined) return wrong('--out is missing: say which folder');
  if (files.length === 0) return wrong('say which files to convert');
  const formats: ConvertFormat[] = [];
  for (const name of to.split(',').map((each) => each.trim())) {
    const format = CONVERT_FORMATS.find((known) => known === name);
    if (format === undefined)
      return wrong(`there is no format “${name}”; there are ${CONVERT_FORMATS.join(', ')}`);
    if (!formats.includes(format)) formats.push(format);
  }
  const takes = v.safeParse(TakesWordsSchema, values.get('takes'));
  if (!takes.success) return wrong('--takes needs a number of words, 20 to 10000');
  const charset = values.get('charset') ?? null;
  if (charset !== null && decodeAs(new Uint8Array(), charset) === null)
    return wrong(`there is no encoding “${charset}”`);
  const siteUrl = values.get('site-url') ?? '';
  if (siteUrl !== '' && siteAddress(siteUrl) === null)
    return wrong('--site-url needs a web address, as https://news.example.org/');
  const [strict, json] = [switches.has('--strict'), switches.has('--json')];
  const { output = null } = takes;
  return ok({ command: 'convert', files, formats, out, takes: output, charset, strict, siteUrl, json });
}

function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf('=');
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function wrong(problem: string): Result<never> {
  return fail('usage', { problem });
}
