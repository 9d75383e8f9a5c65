import { REGIONS } from '../dateline/regions';

/** Titles of people and other words that end in a point within a sentence (AP Stylebook, “abbreviations”). */
const SHORTENED =
  'Mr Mrs Ms Mx Dr Prof Gov Lt Col Gen Sgt Cpl Capt Cmdr Maj Adm Sen Rep Rev Hon Pres St Jr Sr Fr Br Messrs Amb Supt Det ' +
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun ' +
  'Inc Corp Co Ltd Bros No Nos vs etc approx dept est Ave Blvd Rd Mt Ft e.g i.e cf al';

const KNOWN: ReadonlySet<string> = new Set([
  ...SHORTENED.split(' '),
  ...REGIONS.filter(({ ap }) => ap.endsWith('.')).flatMap(({ ap }) =>
    ap.split('.').filter((part) => part !== ''),
  ),
]);

/** Whether a point behind this word shortens it rather than ending the sentence: `Gov.`, `Calif.`, `J.`. */
export function endsAbbreviated(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || KNOWN.has(word);
}

/** Whether a word is an abbreviation newsrooms use. */
export function isAbbreviation(word: string): boolean {
  return KNOWN.has(word);
}
