import type { Rule } from '../rule';
import { pattern, words } from './rows';

/** Sums of money. */
export const MONEY: readonly Rule[] = [
  pattern(
    'dollar-sign-and-word',
    'The dollar sign already says dollars.',
    [String.raw`(\$\d[\d,.]*(?: (?:thousand|million|billion|trillion))?) dollars(?!\p{L})`, '$1'],
    {
      bad: ['It cost $5 million dollars.', 'She paid $20 dollars.'],
      good: ['It cost $5 million.', 'It is priced in U.S. dollars.'],
    },
    { severity: 'error' },
  ),
  pattern(
    'dollars-in-figures',
    'A sum of dollars takes the dollar sign and a figure.',
    [
      String.raw`(?<![\p{L}\p{N}$.,-])(\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion))?) dollars(?!\p{L})`,
      '$$$1',
    ],
    {
      bad: ['The fine is 500 dollars.', 'It lost 3 billion dollars.'],
      good: ['The fine is $500.', 'It cost 20 Canadian dollars.', 'Millions of dollars vanished.'],
    },
  ),
  pattern(
    'million-letter',
    'Million and billion are spelled out, with a space.',
    [String.raw`(?<=[$€£¥]\d[\d,.]{0,12}) ?(?:m|mn|mln|bn|bln)(?![\p{L}\p{N}])`, null],
    {
      bad: ['The firm paid $5m in fines.', 'It raised $2.5bn.'],
      good: ['The firm paid $5 million in fines.', 'It is 5 m long.'],
    },
    { where: ['body', 'deck', 'caption'] },
  ),
  pattern(
    'million-hyphen',
    'A sum and million take no hyphen between them.',
    [String.raw`([$€£¥]\d[\d,.]*)-(million|billion|trillion)(?!\p{L})`, '$1 $2'],
    {
      bad: ['The $5-million plan failed.', 'They signed a $2-billion contract.'],
      good: ['The $5 million plan failed.', 'It is a multimillion-dollar deal.'],
    },
  ),
  pattern(
    'cents-sign',
    'Sums under a dollar are figures with the word cents.',
    [String.raw`(?<![\p{N}.])(\d{1,2}) ?¢`, '$1 cents'],
    { bad: ['Bread rose by 5¢.'], good: ['Bread rose by 5 cents.'] },
  ),
  pattern(
    'zero-dollars-cents',
    'Sums under a dollar are figures with the word cents.',
    [String.raw`\$0?\.([1-9]\d)(?!\d)`, '$1 cents'],
    {
      bad: ['Gas rose by $0.15 a gallon.', 'It costs $.50 more.'],
      good: ['Gas rose by 15 cents a gallon.', 'It costs $10.50.'],
    },
    { severity: 'hint' },
  ),
  pattern('even-dollars', 'Even sums need no .00.', [String.raw`(\$\d[\d,]*)\.00(?!\d)`, '$1'], {
    bad: ['Tickets cost $20.00.'],
    good: ['Tickets cost $20.', 'Tickets cost $20.50.'],
  }),
  pattern(
    'us-dollar-prefix',
    'U.S. dollars take the dollar sign alone.',
    [String.raw`(?<!\p{L})(?:US|USD) ?\$(?=\d)|(?<!\p{L})USD (?=\d)`, '$$'],
    {
      bad: ['It raised US$5 million.', 'They paid USD 400.'],
      good: ['It raised $5 million.', 'It raised AU$5 million.'],
    },
  ),
  words(
    'monies',
    'Money has no plural in ordinary use.',
    { monies: 'money', moneys: 'money' },
    { bad: ['The monies were returned.'], good: ['The money was returned.'] },
    { severity: 'hint' },
  ),
];
