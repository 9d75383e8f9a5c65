import type { Rule } from '../rule';
import { pattern, words } from './rows';

/** Who said it, and how that is put. */
export const ATTRIBUTION: readonly Rule[] = [
  pattern(
    'said-plain',
    'Said is plain and does not judge.',
    [
      String.raw`(?<=[,”"] ?(?:(?:he|she|they|\p{Lu}[\p{L}’'-]+) )?)(?:stated|opined|remarked|exclaimed|averred|avowed|articulated|commented|asserted|quipped|intoned|mused|proclaimed)(?=[.,;]| (?:that|on|in|to|during|at|after|of))`,
      'said',
    ],
    {
      bad: ['“It is over,” he opined.', '“We won,” Doe exclaimed on Monday.'],
      good: ['“It is over,” he said.', 'He stated his name.', 'The stated goal is peace.'],
    },
    { severity: 'hint', where: ['body'], inQuotes: false },
  ),
  words(
    'stated-that',
    'Said is plain and does not judge.',
    {
      'stated that': 'said',
      'opined that': 'said',
      'averred that': 'said',
      'remarked that': 'said',
      'commented that': 'said',
      'expressed that': 'said',
    },
    {
      bad: ['The ministry stated that talks failed.'],
      good: ['The ministry said talks failed.', 'It is widely stated.'],
    },
    { severity: 'hint', where: ['body'] },
  ),
  words(
    'claimed-loaded',
    'This verb casts doubt on what was said: said is neutral.',
    {
      'claimed that': 'said',
      'admitted that': 'said|acknowledged',
      'conceded that': 'said|acknowledged',
      'insisted that': 'said',
      'purported to': '',
    },
    {
      bad: ['The company claimed that it had paid.'],
      good: ['The company said it had paid.', 'The militia claimed the attack.'],
    },
    { severity: 'hint', where: ['body'] },
  ),
  words(
    'pointed-out',
    'This verb takes for true what was said.',
    { 'pointed out that': 'said', 'revealed that': 'said', 'made clear that': 'said', 'noted that': 'said' },
    {
      bad: ['She pointed out that prices fell.'],
      good: ['She said prices fell.', 'He pointed at the wall.'],
    },
    { severity: 'hint', where: ['body'] },
  ),
  words(
    'allegedly',
    'Say who alleges it: allegedly protects nobody.',
    { allegedly: '', reportedly: '', supposedly: '' },
    {
      bad: ['He allegedly stole the car.'],
      good: ['Police say he stole the car.', 'He is charged with theft.'],
    },
    { severity: 'hint', where: ['body', 'headline', 'deck', 'caption'] },
  ),
  words(
    'sources-said',
    'Say what is known of the source, and why it is not named.',
    { 'sources said': '', 'sources say': '', 'a source said': '', 'sources told': '' },
    { bad: ['Sources said the deal is near.'], good: ['Two people briefed on the talks said so.'] },
    { severity: 'hint', where: ['body'] },
  ),
  words(
    'arrested-for',
    'Arrested for says that somebody did it: arrested on a charge of, or on suspicion of.',
    {
      'arrested for': 'arrested on a charge of|arrested on suspicion of',
      'indicted for': 'indicted on a charge of',
      'charged for': 'charged with',
    },
    {
      bad: ['He was arrested for murder.'],
      good: ['He was arrested on a charge of murder.', 'He was charged with theft.'],
    },
    { severity: 'hint', where: ['body', 'caption'] },
  ),
  words(
    'accused-of-word',
    'A person is accused of something.',
    { 'accused with': 'accused of', 'accused for': 'accused of' },
    { bad: ['She was accused with fraud.'], good: ['She was accused of fraud.'] },
    { severity: 'error' },
  ),
  pattern(
    'alleged-crime-person',
    'Alleged goes with what was done, not with the person or a thing that certainly happened.',
    [String.raw`(?<!\p{L})alleged (?:victim|suspect|crash|fire|shooting victim)(?!\p{L})`, null],
    { bad: ['The alleged suspect fled.'], good: ['The suspect fled.', 'The alleged fraud went on.'] },
    { severity: 'hint' },
  ),
  words(
    'according-to-officials',
    'One attribution is enough.',
    { 'said according to': '', 'according to reports said': '' },
    {
      bad: ['He said according to the paper that all is well.'],
      good: ['All is well, according to the paper.'],
    },
    { severity: 'hint' },
  ),
  words(
    'told-reporters-that',
    'That can usually go behind told reporters.',
    {
      'told reporters that': 'told reporters',
      'said that he': 'said he',
      'said that she': 'said she',
      'said that they': 'said they',
      'said that it': 'said it',
    },
    {
      bad: ['She said that she would leave.'],
      good: ['She said she would leave.', 'He said that while he agreed, others did not.'],
    },
    { severity: 'hint', where: ['body'], enabled: false },
  ),
];
