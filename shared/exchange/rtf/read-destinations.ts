import { ANSI_ONLY, collecting, NOWHERE, type Destination } from './read-destination';
import type { Flow } from './read-flow';
import type { Frame, RtfReading } from './read-frame';
import { infoDestination } from './read-info';
import { PictureReader } from './read-picture';
import { FIRST_STATE, type State } from './read-state';
import { authorTable, fontTable, listTable, overrideTable, styleTable } from './read-tables';
import { HULLS, isFormulaSetting, SKIPPED } from './read-words';

/** A destination a word opens; `isNew` is false where the group's text goes on where it went. */
export interface Opened {
  destination: Destination;
  isNew: boolean;
}

/** What a word opens in its group; null for one that is no destination. */
export function openDestination(
  reading: RtfReading,
  frame: Frame,
  name: string,
  isStarred: boolean,
): Opened | null {
  if (frame.destination === ANSI_ONLY)
    return { destination: name === 'ud' ? beforeAnsi(frame) : ANSI_ONLY, isNew: false };
  if (HULLS.has(name)) return { destination: frame.destination, isNew: false };
  const opened =
    known(reading, frame, name) ?? (SKIPPED.has(name) || isFormulaSetting(name) ? NOWHERE : null);
  if (opened !== null) return { destination: opened, isNew: true };
  return isStarred ? { destination: NOWHERE, isNew: true } : null;
}

/** Where text went before a group that says the same in plain letters and in Unicode. */
function beforeAnsi(frame: Frame): Destination {
  for (let at: Frame | null = frame; at !== null; at = at.parent)
    if (at.destination !== ANSI_ONLY) return at.destination;
  return NOWHERE;
}

function known(reading: RtfReading, frame: Frame, name: string): Destination | null {
  const { tables, facts } = reading;
  switch (name) {
    case 'fonttbl':
      return fontTable(tables);
    case 'stylesheet':
      return styleTable(tables);
    case 'listtable':
      return listTable(tables);
    case 'listoverridetable':
      return overrideTable(tables);
    case 'revtbl':
      return authorTable(tables);
    case 'info':
      return { text: () => undefined, word: () => false };
    case 'upr':
      return ANSI_ONLY;
    case 'title':
    case 'author':
    case 'subject':
    case 'keywords':
    case 'creatim':
    case 'revtim':
      return infoDestination(name, facts);
    default:
      return ofText(reading, frame, name) ?? ofComment(reading, frame, name);
  }
}

function ofText(reading: RtfReading, frame: Frame, name: string): Destination | null {
  switch (name) {
    case 'header':
    case 'headerl':
    case 'headerr':
    case 'headerf':
    case 'footer':
    case 'footerl':
    case 'footerr':
    case 'footerf':
      return stream(reading.flow(true), frame, (flow, { paragraph }) =>
        reading.margins.push(...flow.finish(paragraph)),
      );
    case 'footnote': {
      const flow = frame.state.deleted || frame.state.hidden ? null : reading.footnote(frame);
      return flow === null ? NOWHERE : stream(flow, frame, () => undefined);
    }
    case 'shptxt':
    case 'dptxbxtext': {
      const around = reading.flowOf(frame);
      const outer = frame.state;
      return stream(reading.flow(false), frame, (flow, { paragraph }) => {
        around.place(flow.finish(paragraph), outer);
      });
    }
    case 'listtext':
    case 'pntext': {
      const flow = reading.flowOf(frame);
      return collecting((text) => flow.mark(text));
    }
    case 'pn':
      return numbering(frame);
    case 'pict':
      return new PictureReader((found) => reading.picture(found, frame));
    case 'NeXTGraphic':
      return collecting((text) => reading.beside(text.trim(), frame));
    case 'field':
      frame.field = { instruction: '', holder: frame };
      return frame.destination;
    case 'object':
      reading.leftOut.objects += 1;
      return frame.destination;
    case 'fldrslt':
      return frame.destination;
    case 'fldinst':
      return collecting((text) => {
        if (frame.field !== null) frame.field.instruction = text;
        reading.instructed(frame);
      });
    case 'sn':
    case 'sv':
      return property(frame, name);
    default:
      return null;
  }
}

function ofComment(reading: RtfReading, frame: Frame, name: string): Destination | null {
  const { comments } = reading;
  switch (name) {
    case 'atrfstart':
      return collecting((text) => comments.quotes.begin(text.trim()));
    case 'atrfend':
      return collecting((text) => comments.quotes.finish(text.trim()));
    case 'atnauthor':
      return collecting((author) => comments.say({ author }));
    case 'atnid':
      return collecting(() => undefined);
    case 'atnref':
      return collecting((text) => comments.say({ range: text.trim() }));
    case 'atntime':
    case 'atndate':
      return collecting((text) => comments.sayWhen(text));
    case 'atnparent':
      return collecting((text) => comments.say({ answers: Number.parseInt(text, 10) || 0 }));
    case 'annotation':
      return stream(reading.flow(true), frame, (flow, state) => {
        comments.add(reading.textOfFlow(flow, state), reading.now);
      });
    default:
      return null;
  }
}

/** A stream of its own: it begins unmarked, and hands over what it came to when its group ends. */
function stream(flow: Flow, frame: Frame, then: (flow: Flow, state: State) => void): Destination {
  const { marks, paragraph, href } = FIRST_STATE;
  frame.state = { ...frame.state, marks, paragraph, href, hidden: false };
  const before = flow.end;
  flow.end = () => {
    before?.();
    then(flow, frame.state);
  };
  return flow;
}

/** Reads `\*\pn`, the numbering of old documents: it holds for the paragraph around it. */
function numbering(frame: Frame): Destination {
  let ordered: boolean | null = null;
  return {
    text: () => undefined,
    word: (name) => {
      if (name === 'pnlvlblt') ordered = false;
      else if (/^pn(?:lvlbody|dec|lcltr|ucltr|lcrm|ucrm|card|ord|ordt)$/.test(name)) ordered ??= true;
      else if (name === 'pnlvlcont') ordered = null;
      return true;
    },
    end: () => {
      const { parent } = frame;
      if (parent === null || ordered === null) return;
      const paragraph = { ...parent.state.paragraph, numbering: { ordered, level: 0 } };
      parent.state = { ...parent.state, paragraph };
    },
  };
}

/** A property of a shape or picture: of them, only what is said instead of showing it is read. */
function property(frame: Frame, name: 'sn' | 'sv'): Destination {
  const holder = frame.parent;
  return collecting((text) => {
    if (holder === null) return;
    if (name === 'sn') holder.property = text.trim();
    else if (holder.property === 'wzDescription') pictureAround(frame)?.describe(text);
  });
}

function pictureAround(frame: Frame): PictureReader | null {
  for (let at: Frame | null = frame; at !== null; at = at.parent)
    if (at.destination instanceof PictureReader) return at.destination;
  return null;
}
