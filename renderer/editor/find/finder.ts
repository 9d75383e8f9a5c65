import type { LexicalEditor } from 'lexical';
import { MOST_MATCHES, replacementFor, type Match } from '../../../shared/find/matches';
import type { FindQuery } from '../../../shared/find/query';
import type { Failure } from '../../../shared/ipc/result';
import { makeListeners } from '../listeners';
import type { EditorSession } from '../types';
import { replaceAll } from './replace';
import { $scopeOfSelection, isWithin, scopeAfter, type Scope } from './scope';
import type { Seeker } from './seek';
import { $caretSpot, $storyTexts, isSamePlace, type Spot, type StoryText } from './texts';

/** Something found, and the text it stands in. */
export interface Found extends Match {
  source: StoryText;
}

/** What the bar of finding and replacing shows. */
export interface FindState {
  query: FindQuery;
  replacement: string;
  found: readonly Found[];
  /** Which of `found` is the one gone to; -1 while there is none. */
  current: number;
  /** Why nothing could be looked for. */
  failure: Failure | null;
  /** There is more than is shown. */
  isCut: boolean;
  /** Only in what was selected when this was switched on. */
  scope: Scope | null;
  /** Those of `found`, by their place in it, that are not to be replaced. */
  spared: ReadonlySet<number>;
}

const NOTHING: FindState = {
  query: { text: '', matchCase: false, wholeWords: false, isPattern: false },
  replacement: '',
  found: [],
  current: -1,
  failure: null,
  isCut: false,
  scope: null,
  spared: new Set(),
};

/** Finds and replaces in an open story: in its text, and in the fields beside it. */
export class Finder {
  private state = NOTHING;
  private readonly states = makeListeners<FindState>();
  private readonly session: EditorSession;
  private readonly seeker: Seeker;

  constructor(session: EditorSession, seeker: Seeker) {
    this.session = session;
    this.seeker = seeker;
  }

  now = (): FindState => this.state;
  onState = (listener: () => void): (() => void) => this.states.add(listener);

  /** Looks for something else, or for the same in another way. */
  async ask(query: Partial<FindQuery>): Promise<void> {
    this.set({ query: { ...this.state.query, ...query } });
    await this.look(null);
  }

  /** Looks again, for the text has changed; what was gone to stays so where it still is. */
  async look(near: Spot | null = this.here()): Promise<void> {
    const { query, scope } = this.state;
    const texts = this.editor.read('latest', $storyTexts);
    const result = await this.seeker.seek(
      texts.map(({ text }) => text),
      query,
    );
    if (result === null) return;
    if (!result.ok) {
      this.set({ found: [], current: -1, failure: result.error, isCut: false, spared: new Set() });
      return;
    }
    const found = result.value.flatMap((match): Found[] => {
      const source = texts[match.at];
      if (source === undefined || (scope !== null && !isWithin(scope, source.place, match))) return [];
      return [{ ...match, source }];
    });
    const isCut = result.value.length === MOST_MATCHES;
    this.set({ found, isCut, failure: null, spared: new Set(), current: this.nearest(found, texts, near) });
  }

  /** Says what is to take the place of what is found. */
  replaceBy(replacement: string): void {
    this.set({ replacement });
  }

  /** Looks only in what is selected now, or everywhere again; false where nothing is selected. */
  async limit(isLimited: boolean): Promise<boolean> {
    const scope = isLimited ? this.editor.read('latest', $scopeOfSelection) : null;
    if (isLimited && scope === null) return false;
    this.set({ scope });
    await this.look(null);
    return true;
  }

  /** Goes to another one, round and round. */
  go(step: 1 | -1): void {
    const { found, current } = this.state;
    if (found.length === 0) return;
    this.set({ current: (Math.max(current, step === 1 ? -1 : 0) + step + found.length) % found.length });
  }

  /** Goes to one of `found`. */
  goTo(index: number): void {
    if (index in this.state.found) this.set({ current: index });
  }

  /** Leaves one of `found` as it is when all are replaced, or does not. */
  spare(index: number, isSpared: boolean): void {
    const spared = new Set(this.state.spared);
    if (isSpared) spared.add(index);
    else spared.delete(index);
    this.set({ spared });
  }

  /** What would stand in the place of one of `found`. */
  replacementOf(found: Found): string {
    return replacementFor(found, this.state.replacement, this.state.query.isPattern);
  }

  /** Replaces the one gone to and goes to the next; false when there is none. */
  async replace(): Promise<boolean> {
    const { found, current } = this.state;
    const one = found[current];
    if (one === undefined) return false;
    const text = this.replacementOf(one);
    this.write([one]);
    await this.look({ place: one.source.place, offset: one.from + text.length });
    return true;
  }

  /** Replaces all but those spared, as one step; gives how many. */
  async replaceAll(): Promise<number> {
    const { found, spared } = this.state;
    const meant = found.filter((_one, index) => !spared.has(index));
    this.write(meant);
    await this.look(null);
    return meant.length;
  }

  dispose(): void {
    this.states.clear();
    this.seeker.dispose();
  }

  private get editor(): LexicalEditor {
    return this.session.editor;
  }

  private write(found: readonly Found[]): void {
    const { scope } = this.state;
    const replacements = found.map((one) => ({
      ...{ place: one.source.place, from: one.from, to: one.to },
      text: this.replacementOf(one),
    }));
    if (replacements.length > 0) replaceAll(this.editor, replacements);
    if (scope !== null) this.set({ scope: scopeAfter(scope, replacements) });
  }

  private here(): Spot | null {
    const one = this.state.found[this.state.current];
    return one === undefined ? null : { place: one.source.place, offset: one.from };
  }

  /** The first one at or behind a place, or behind the caret where none is given; round to the first. */
  private nearest(found: readonly Found[], texts: readonly StoryText[], near: Spot | null): number {
    if (found.length === 0) return -1;
    const spot = near ?? this.editor.read('latest', $caretSpot);
    const at = spot === null ? -1 : texts.findIndex(({ place }) => isSamePlace(place, spot.place));
    const next = found.findIndex((one) => one.at > at || (one.at === at && one.from >= (spot?.offset ?? 0)));
    return Math.max(0, next);
  }

  private set(change: Partial<FindState>): void {
    this.state = { ...this.state, ...change };
    this.states.tell(this.state);
  }
}
