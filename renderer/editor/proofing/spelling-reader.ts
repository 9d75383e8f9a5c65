import type { NodeKey } from 'lexical';
import { coveredBy } from '../../../shared/spelling/flags';
import { namesOfStory } from '../../../shared/spelling/names';
import { lookedUp } from '../../../shared/spelling/words';
import { batched, check, decide, ignoredName } from './checking';
import { oneRun } from './one-run';
import type { ReadPage } from './read-page';
import { NO_STYLE, type Mark, type ProofSettings } from './types';

const OFF: ProofSettings = { desk: null, dictionaryOf: () => null, edition: 0, words: [], style: NO_STYLE };

/** Has the blocks of a page looked through by a dictionary, and decides which words are flagged. */
export class SpellingReader {
  private settings = OFF;
  private dictionary: string | null = null;
  private readonly ignored = new Set<string>();
  private readonly page: ReadPage;
  /** Why spelling is not checked although it is wanted, as a code. */
  problem: string | null = null;

  constructor(page: ReadPage) {
    this.page = page;
  }

  configure(settings: ProofSettings): void {
    const isOther = settings.edition !== this.settings.edition;
    this.settings = settings;
    this.problem = null;
    if (settings.desk === null || isOther) {
      this.page.leaves.uncheck();
      this.dictionary = null;
    } else this.decide();
  }

  count(): number {
    return this.page.leaves.doubts().filter(({ flagged }) => flagged).length;
  }

  async suggestions({ text }: Mark): Promise<string[]> {
    const { desk } = this.settings;
    if (desk === null || this.dictionary === null) return [];
    const found = await desk.suggest(this.dictionary, lookedUp(text));
    if (!found.ok) return [];
    return text.includes('’') ? found.value.map((word) => word.replaceAll("'", '’')) : found.value;
  }

  ignoreOnce({ leaf, from, word }: Mark): void {
    const doubts = this.page.leaves.get(leaf)?.doubts ?? [];
    const time = doubts.filter((doubt) => doubt.word === word && doubt.from < from).length;
    this.ignored.add(ignoredName(leaf, word, time));
    this.decide();
  }

  readonly work = oneRun(() => this.run());

  /** Has everything looked through that has not been, what is on the screen first, a batch at a time. */
  private async run(): Promise<void> {
    const { leaves, story, canWork, isNear } = this.page;
    for (;;) {
      const { settings } = this;
      const { desk } = settings;
      if (desk === null || !canWork()) return;
      const dictionary = settings.dictionaryOf(story().language);
      if (dictionary !== this.dictionary) leaves.uncheck();
      this.dictionary = dictionary;
      this.tell(dictionary === null ? 'spelling.no-dictionary' : this.problem);
      if (dictionary === null) return;
      const batch = batched(leaves, ({ isChecked }) => !isChecked, isNear);
      if (batch.length === 0) {
        this.tell(null);
        return;
      }
      const isStill = (): boolean => this.settings.desk === desk && this.dictionary === dictionary;
      const kept = await check({ leaves, batch, desk, dictionary, isStill });
      if (typeof kept === 'string') {
        this.tell(kept);
        return;
      }
      this.problem = null;
      this.decide(kept);
    }
  }

  /** Decides anew which words are flagged, and says where that made a difference. */
  private decide(also: readonly NodeKey[] = []): void {
    const { leaves, story, changed } = this.page;
    const covers = coveredBy([...this.settings.words, namesOfStory(story())]);
    changed([...also, ...decide(leaves, covers, this.ignored)]);
  }

  private tell(problem: string | null): void {
    this.problem = problem;
    this.page.changed([]);
  }
}
