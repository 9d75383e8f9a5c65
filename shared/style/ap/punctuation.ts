import type { Rule } from '../rule';
import { pattern, special, words } from './rows';

/** Signs: quotation marks, commas, dashes, spaces. */
export const PUNCTUATION: readonly Rule[] = [
  pattern(
    'double-space',
    'One space is enough.',
    [String.raw`(?<=[^\s\ufffc])[ \u00a0]{2,}(?=[^\s\ufffc])`, ' '],
    { bad: ['The talks failed.  Both left.'], good: ['The talks failed. Both left.'] },
    { inQuotes: true },
  ),
  pattern(
    'space-before-point',
    'No space stands before this sign.',
    [String.raw`(?<=[\p{L}\p{N}]) +([,;:?!])(?=\s|$)`, '$1'],
    { bad: ['The talks failed , he said.', 'Why ?'], good: ['The talks failed, he said.', 'The : button'] },
    { inQuotes: true, except: ['The : button'] },
  ),
  pattern(
    'space-after-comma',
    'A space stands behind a comma.',
    [String.raw`(?<=\p{Ll}\p{Ll}),(?=\p{L}{3,} )`, ', '],
    {
      bad: ['The talks failed,however they met.'],
      good: ['The talks failed, however they met.', 'It cost 5,000.'],
    },
    { inQuotes: true, severity: 'error' },
  ),
  pattern(
    'two-points',
    'One point ends a sentence, three are an ellipsis.',
    [String.raw`(?<=\p{Ll}{2})\.\.(?![.])(?=\s|$)`, '.'],
    { bad: ['The talks failed..'], good: ['The talks failed.', 'The talks …'] },
    { inQuotes: true, severity: 'error' },
  ),
  pattern(
    'comma-outside-quotes',
    'Periods and commas go inside quotation marks.',
    [String.raw`(?<=\p{L})([”])([.,])(?!\d)`, '$2$1'],
    {
      bad: ['She called it “a disgrace”.', 'He read “Emma”, he said.'],
      good: ['She called it “a disgrace.”', 'He asked, “Why?”'],
    },
    { inQuotes: true },
  ),
  pattern(
    'straight-comma-outside',
    'Periods and commas go inside quotation marks.',
    [String.raw`(?<="[^"\n]{2,200}\p{L})"([.,])(?!\d)`, '$1"'],
    { bad: ['She called it "a disgrace".'], good: ['She called it "a disgrace."'] },
    { inQuotes: true },
  ),
  pattern(
    'dash-without-spaces',
    'A dash has a space on both sides.',
    [String.raw`(?<=[\p{L}\p{N}])—(?=[\p{L}\p{N}])`, ' — '],
    {
      bad: ['The talks—the third this year—failed.'],
      good: ['The talks — the third this year — failed.', 'WASHINGTON (AP) — Rain fell.'],
    },
    { where: ['body', 'deck', 'caption'], inQuotes: true },
  ),
  pattern(
    'hyphens-for-dash',
    'Two hyphens stand for a dash.',
    [String.raw`(?<=\p{L} ?)--(?= ?\p{L})`, '—'],
    {
      bad: ['The talks -- the third this year -- failed.'],
      good: ['The talks — the third — failed.', 'Use the --help option'],
    },
    { inQuotes: true, except: ['the --help'] },
  ),
  pattern(
    'spaced-hyphen',
    'A hyphen joins words; between thoughts stands a dash.',
    [String.raw`(?<=\p{L}{2}) - (?=\p{Ll})`, ' — '],
    {
      bad: ['The talks - the third this year - failed.'],
      good: ['The talks — the third — failed.', 'A 5 - 3 win'],
    },
    { inQuotes: true, where: ['body', 'deck'] },
  ),
  pattern(
    'ellipsis-space',
    'An ellipsis is three points with a space on both sides.',
    [String.raw`(?<=\p{L})(?:\.\.\.|…)(?=\p{L})`, ' ... '],
    { bad: ['I did...what I could.'], good: ['I did ... what I could.', 'He paused ...'] },
    { inQuotes: true, severity: 'hint' },
  ),
  pattern(
    'spaced-points',
    'An ellipsis has no spaces within.',
    [String.raw`(?<!\.)\. \. \.(?: \.)?`, '...'],
    { bad: ['I did . . . what I could.'], good: ['I did ... what I could.'] },
    { inQuotes: true },
  ),
  pattern(
    'ampersand',
    'And is written out, but for names of companies.',
    [String.raw`(?<=\p{Ll} )&(?= \p{Ll})`, 'and'],
    { bad: ['Rain & snow fell.'], good: ['Rain and snow fell.', 'Procter & Gamble rose.', 'AT&T rose.'] },
    { inQuotes: true },
  ),
  pattern(
    'serial-comma',
    'A simple series has no comma before and or or.',
    [String.raw`(?<=(?:^|[^\p{L},])\p{Ll}+, \p{Ll}+), (and|or) (?=\p{Ll}+[.;])`, ' $1 '],
    {
      bad: ['They sell apples, pears, and plums.'],
      good: ['They sell apples, pears and plums.', 'They came, saw, and in the end won.'],
    },
    { severity: 'hint', where: ['body', 'caption', 'deck'] },
  ),
  pattern(
    'inc-comma',
    'Inc., Corp. and Ltd. take no comma before them.',
    [String.raw`(?<=\p{L}),(?= (?:Inc|Corp|Ltd|LLC)(?![\p{L}]))`, ''],
    { bad: ['Acme, Inc. fell 3%.'], good: ['Acme Inc. fell 3%.'] },
    { matchCase: true },
  ),
  words(
    'company-short',
    'Behind the name of a company Corp., Co., Inc. and Ltd. are shortened.',
    {
      'Motor Corporation': 'Motor Corp.',
      'Motor Company': 'Motor Co.',
      'Holdings Incorporated': 'Holdings Inc.',
      'Group Limited': 'Group Ltd.',
      'Oil Corporation': 'Oil Corp.',
    },
    { bad: ['Ford Motor Company fell.'], good: ['Ford Motor Co. fell.', 'The company fell.'] },
    { matchCase: true, severity: 'hint' },
  ),
  pattern(
    'exclamations',
    'One sign is enough, and news seldom needs one.',
    [String.raw`[!?]*!{2,}[!?]*|\?{2,}`, null],
    { bad: ['What a night!!'], good: ['What a night!', 'Why?'] },
    { inQuotes: true },
  ),
  pattern(
    'colon-capital',
    'Behind a colon a full sentence begins with a capital, anything else small.',
    [String.raw`(?<=\p{Ll}: )(A|An|The)(?= \p{Ll}+[.]$)`, null],
    {
      bad: ['He had one wish: The end.'],
      good: ['He had one wish: the end.', 'He said one thing: The war must end.'],
    },
    { matchCase: true, severity: 'hint', enabled: false },
  ),
  pattern(
    'apostrophe-plural',
    'A plural has no apostrophe.',
    [
      String.raw`(?<![\p{L}])(CEO|TV|DVD|CD|URL|PDF|MP|NGO|ATM|SUV|GP|VIP|POW|EV)['’]s(?= (?:are|were|have|and|in|of|from|to|for|who|that)(?!\p{L}))`,
      '$1s',
    ],
    {
      bad: ['Three CEO’s were fired.', 'Two NGO’s and a school closed.'],
      good: ['Three CEOs were fired.', 'The CEO’s car was sold.'],
    },
    { matchCase: true, severity: 'warning', except: ['the CEO’s', 'The CEO’s'] },
  ),
  pattern(
    'possessive-its',
    'The possessive of it has no apostrophe at all.',
    [String.raw`(?<!\p{L})its['’](?!\p{L})`, 'its'],
    { bad: ['The firm lost its’ head.'], good: ['The firm lost its head.'] },
    { severity: 'error', except: ['‘its’', '“its’'] },
  ),
  pattern(
    'semicolon-quote',
    'A comma, not a point, stands before he said.',
    [String.raw`(?<=\p{Ll})\.([”"]) (?=(?:he|she|they) said(?!\p{L}))`, ',$1 '],
    { bad: ['“It is over.” he said.'], good: ['“It is over,” he said.', '“It is over.” He left.'] },
    { matchCase: true, inQuotes: true, severity: 'error' },
  ),
  pattern(
    'quote-said-comma',
    'A comma stands between a quotation and he said.',
    [String.raw`(?<=[“"][^”"\n]{3,300}\p{Ll})([”"]) (?=(?:he|she|they) said[ .,])`, ',$1 '],
    {
      bad: ['“It is over” he said.'],
      good: ['“It is over,” he said.', 'The “so-called plan” they said little about'],
    },
    { matchCase: true, inQuotes: true, except: ['plan” they said little'] },
  ),
  special(
    'repeated-word',
    'The word stands twice.',
    { bad: ['They met in the the park.'], good: ['They had had enough.', 'He said that that was wrong.'] },
    { severity: 'error', inQuotes: true },
  ),
  pattern(
    'a-an',
    'An stands before a vowel that is heard, a before a consonant.',
    [
      String.raw`(?<![\p{L}.’'-])a (?=(?:hour|honest|honor|heir|FBI|MRI|NFL|NBA|NGO|SUV|MP|unusual|apple|attack|attempt|effort|election|employee|emergency|estimated|event|example|email|official|officer|office|opponent|opposition|order|organization|agreement|airstrike|airport|army|arrest|article|attorney|audience|author|average|awards?|illegal|immediate|important|increase|independent|individual|industry|injury|inquiry|interview|investigation|investor|issue|item|Asian|African|American|Indian|Iranian|Iraqi|Israeli|Italian|Irish|Egyptian|English|Australian|Austrian|old|open|eight|11|18|80)(?!\p{L}))`,
      'an ',
    ],
    {
      bad: ['A attack killed 20.', 'He is a FBI agent.'],
      good: ['An attack killed 20.', 'A union met.', 'A European left.'],
    },
    {
      severity: 'error',
      inQuotes: true,
      matchCase: false,
      except: ['Class A attack', 'Grade A apple', 'Exhibit A'],
    },
  ),
  pattern(
    'an-a',
    'A stands before a consonant that is heard.',
    [
      String.raw`(?<![\p{L}.’'-])an (?=(?:university|union|unit|European|one|useful|user|uniform|unanimous|unique|United|U\.S|U\.N|historic|historical|man|woman|new|police|political|car|court|city|company|country|day|former|government|group|law|major|man|meeting|member|military|minister|month|national|person|plan|president|report|school|state|statement|suspect|vote|war|week|year)(?!\p{L}))`,
      'a ',
    ],
    {
      bad: ['It was an historic day.', 'He is an U.S. citizen.'],
      good: ['It was a historic day.', 'He ate an orange.'],
    },
    { severity: 'error', inQuotes: true },
  ),
];
