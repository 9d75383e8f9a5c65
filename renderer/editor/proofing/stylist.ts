import type { NodeKey } from 'lexical';
import { ignoredHere, ignoredOnce } from '../../../shared/style/book';
import type { Severity } from '../../../shared/style/rule';
import { batched } from './checking';
import type { Leaf, StyleDoubt } from './leaves';
import { oneRun } from './one-run';
import type { ReadPage } from './read-page';
import { NO_STYLE, type StyleSettings } from './types';

/** Has the blocks of a page looked through by the desk's rules of style, and knows what is ignored. */
export class Stylist {
  private settings = NO_STYLE;
  private language = '';
  private readonly page: ReadPage;

  constructor(page: ReadPage) {
    this.page = page;
  }

  configure(settings: StyleSettings): void {
    const { desk, rules, ignored } = this.settings;
    this.settings = settings;
    if (settings.desk !== desk || settings.rules !== rules) this.page.leaves.unstyle();
    else if (settings.ignored !== ignored) this.decide();
  }

  counts(): Record<Severity, number> {
    const counts = { error: 0, warning: 0, hint: 0 };
    for (const [, { style }] of this.page.leaves.entries())
      for (const { shown, note } of style) if (shown) counts[note.rule.rule.severity] += 1;
    return counts;
  }

  /** Has everything looked through that has not been, what is on the screen first, a batch at a time. */
  readonly work = oneRun(() => this.run());

  private async run(): Promise<void> {
    const { leaves, story, canWork, isNear } = this.page;
    for (;;) {
      const { settings } = this;
      const { desk, rules } = settings;
      if (desk === null || !canWork()) return;
      const language = settings.languageOf(story().language);
      if (language !== this.language) leaves.unstyle();
      this.language = language;
      const batch = batched(leaves, ({ isStyled }) => !isStyled, isNear);
      if (batch.length === 0) return;
      const asked = batch.filter(([, { styledAs }]) => styledAs !== null);
      const texts = asked.flatMap(([, { text, styledAs }]) =>
        styledAs === null ? [] : [{ ...styledAs, text, language }],
      );
      const found = await desk.check(rules, texts);
      if (this.settings.desk !== desk || this.settings.rules !== rules || this.language !== language)
        continue;
      if (!found.ok) return;
      for (const [key, { styledAs }] of batch) if (styledAs === null) leaves.set(key, { isStyled: true });
      const known = new Map(rules.map((rule) => [rule.key, rule]));
      asked.forEach(([key, { text }], at) => {
        if (leaves.get(key)?.text !== text) return;
        const style = (found.value[at] ?? []).flatMap(({ from, to, rule, replacements }): StyleDoubt[] => {
          const active = known.get(rule);
          if (active === undefined) return [];
          const once = ignoredOnce(rule, text, { from, to });
          return [{ from, to, note: { rule: active, replacements, once }, shown: true }];
        });
        leaves.set(key, { style, isStyled: true });
      });
      this.decide(asked.map(([key]) => key));
    }
  }

  /** Decides anew what is shown, and says where that may have made a difference. */
  private decide(also: readonly NodeKey[] = []): void {
    const { leaves } = this.page;
    const changed = new Set(also);
    for (const [key, { text, style }] of [...leaves.entries()]) {
      const next = style.map((doubt) => {
        const shown = !this.isIgnored(doubt, text);
        return shown === doubt.shown ? doubt : { ...doubt, shown };
      });
      if (next.every((doubt, at) => doubt === style[at])) continue;
      leaves.set(key, { style: next } satisfies Partial<Leaf>);
      changed.add(key);
    }
    this.page.changed([...changed]);
  }

  private isIgnored({ from, to, note }: StyleDoubt, text: string): boolean {
    const { ignored } = this.settings;
    return ignored.has(note.once) || ignored.has(ignoredHere(note.rule.key, text.slice(from, to)));
  }
}
