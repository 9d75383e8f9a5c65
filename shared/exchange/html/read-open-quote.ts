import { newId } from '../../story/ids';
import { emptyPhoto } from '../../story/photo';
import { textOf, type Run } from '../../story/text';
import { attribute, parentOf, tokens, type Element } from './read-dom';
import type { FlowBlock, FlowOutput } from './read-output';
import { linesAsRuns, takeQuote, withoutDash, type Sink } from './read-sinks';
import type { Survey } from './read-survey';
import { BLOCKS } from './read-tags';

/** Begins a quote. */
export function openQuote(output: FlowOutput, pull: boolean): () => void {
  const sink: Sink = { kind: 'quote', pull, lines: [], attribution: '' };
  return output.push(sink, () => {
    const block = takeQuote(sink);
    if (block !== null) output.place(block);
  });
}

/** Begins what says who is quoted. */
export function openAttribution(output: FlowOutput): (() => void) | null {
  const quote = output.sink();
  return quote.kind === 'quote' ? output.push({ kind: 'attribution', quote }) : null;
}

/** Begins the caption of a figure: of its picture, else it says who is quoted in it, else it is text. */
export function openCaption(output: FlowOutput, element: Element, survey: Survey): (() => void) | null {
  const figure = figureOf(element);
  if (figure === null) return null;
  if (!survey.pictured.has(figure)) return openQuoteCaption(output);
  const sink: Sink = { kind: 'caption', lines: [], credit: [] };
  return output.push(sink, () => {
    const caption = linesAsRuns(sink.lines);
    const credit = textOf(linesAsRuns(sink.credit));
    if (textOf(caption) === '' && credit === '') return;
    const shot = photoOf(output, figure);
    if (shot?.block.kind === 'photo') shot.block.photo = { ...shot.block.photo, caption, credit };
    else output.place({ id: newId(), kind: 'photo', photo: { ...emptyPhoto(), caption, credit } });
  });
}

/** Begins the credit in a caption. */
export function openCredit(output: FlowOutput): (() => void) | null {
  const caption = output.sink();
  return caption.kind === 'caption' ? output.push({ kind: 'credit', caption }) : null;
}

/** The caption of a figure that stood before its picture and waits for it, or null. */
export function waitingCaption(output: FlowOutput, image: Element): FlowBlock | null {
  const figure = figureOf(image);
  const last = output.blocks.at(-1);
  if (figure === null || last?.block.kind !== 'photo' || last.block.photo.origin !== '') return null;
  return last.element !== null && isWithin(last.element, figure) ? last : null;
}

/** Whether an element is set off as a pull quote. */
export function isPullQuote(element: Element): boolean {
  const names = attribute(element, 'class') ?? '';
  return BLOCKS.has(element.tagName) && /(?:^|[\s_-])pull-?_?quote(?:$|[\s_-])/i.test(names);
}

/** Whether an element within a quote says who is quoted. */
export function isAttribution(element: Element): boolean {
  if (element.tagName === 'footer') return true;
  if (element.tagName === 'cite') {
    const outer = parentOf(element)?.tagName ?? '';
    return outer !== 'p' && BLOCKS.has(outer);
  }
  return BLOCKS.has(element.tagName) && tokens(element, 'class').some((name) => ATTRIBUTION.test(name));
}

/** Whether an element within a caption says whose picture it is. */
export function isCredit(element: Element): boolean {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'itemprop') ?? ''}`;
  return element.tagName === 'small' || CREDIT.test(names);
}

const ATTRIBUTION = /(?:^|[_-])(?:attribution|quote-?author|author)(?:$|[_-])/;
const CREDIT =
  /(?:^|[\s_-])(?:credits?|copyright(?:holder|notice)?|credittext|photographer|source|rights)(?:$|[\s_-])/i;
/** How far up a figure is looked for, and how many of the latest blocks may be its picture. */
const STEPS = 20;

function photoOf(output: FlowOutput, figure: Element): FlowBlock | null {
  const latest = [...output.blocks.slice(-STEPS), ...output.after];
  const shot = latest.findLast(
    ({ block, element }) =>
      block.kind === 'photo' &&
      block.photo.caption.length === 0 &&
      element !== null &&
      isWithin(element, figure),
  );
  return shot ?? null;
}

function openQuoteCaption(output: FlowOutput): (() => void) | null {
  const last = output.blocks.at(-1)?.block;
  if (output.sink().kind !== 'body' || last?.kind !== 'quote' || last.attribution !== '') return null;
  const lines: Run[][] = [];
  return output.push({ kind: 'cell', lines }, () => {
    last.attribution = withoutDash(textOf(linesAsRuns(lines)));
  });
}

function figureOf(element: Element): Element | null {
  for (let at = parentOf(element), steps = 0; at !== null && steps < STEPS; at = parentOf(at), steps += 1)
    if (at.tagName === 'figure') return at;
  return null;
}

function isWithin(element: Element, outer: Element): boolean {
  for (
    let at: Element | null = element, steps = 0;
    at !== null && steps <= STEPS;
    at = parentOf(at), steps += 1
  )
    if (at === outer) return true;
  return false;
}
