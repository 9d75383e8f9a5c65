import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '../../shared/ipc/result';
import type { StyleFinding } from '../../shared/style/find';
import type { Rule } from '../../shared/style/rule';
import { replacementText } from '../editor/chrome/style-words';
import { tryRules } from '../state/style-trial';
import { sentenceFor } from '../ui/errors';
import { Field } from '../ui/Field';
import { TextArea } from '../ui/TextArea';

/** Rest after a key before the rule is tried, in milliseconds. */
const REST = 250;

/** A text to try a rule on, and what it finds there. */
export function RuleTrial({ rule }: { rule: Rule }): ReactNode {
  const [sample, setSample] = useState(() => [...rule.bad, ...rule.good].slice(0, 4).join('\n'));
  const [found, setFound] = useState<Result<StyleFinding[]> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      const [place = 'body'] = rule.where;
      const [language = 'en-US'] = rule.languages;
      void tryRules([{ key: rule.id, rule }], [{ text: sample, place, language, isQuote: false }]).then(
        (tried) => {
          if (isWanted) setFound(tried.ok ? { ok: true, value: tried.value[0] ?? [] } : tried);
        },
      );
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [rule, sample]);
  return (
    <div className="style-trial">
      <Field label="Try it on">
        <TextArea rows={3} value={sample} onText={setSample} />
      </Field>
      <output className="style-trial-found" aria-label="What the rule finds">
        {found === null ? null : found.ok ? (
          <Found sample={sample} found={found.value} />
        ) : (
          sentenceFor(found.error)
        )}
      </output>
    </div>
  );
}

function Found({ sample, found }: { sample: string; found: readonly StyleFinding[] }): ReactNode {
  if (sample.trim() === '') return null;
  if (found.length === 0) return 'It finds nothing here.';
  return found.map(({ from, to, replacements }) => (
    <span key={from} className="style-trial-one">
      <mark>{sample.slice(from, to)}</mark>
      {replacements[0] === undefined ? '' : ` → ${replacementText(replacements[0])}`}
    </span>
  ));
}
