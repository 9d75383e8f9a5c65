import { useState, type ReactNode } from 'react';
import { quotesOf, type Quote } from '../../shared/quotes/quotes';
import { quotesToText, speakerWords } from '../../shared/quotes/quotes-text';
import { openStory } from '../state/openStories';
import { Button } from '../ui/Button';
import { copyText } from '../ui/copy-text';
import { Dialog } from '../ui/Dialog';
import { tell } from '../ui/toasts';
import './quotes.css';

interface QuotesDialogProps {
  story: string;
  close: () => void;
}

/** Every direct quotation of a story with who said it; a click goes to it, and all can be copied for a lawyer. */
export function QuotesDialog({ story, close }: QuotesDialogProps): ReactNode {
  const session = openStory(story)?.session ?? null;
  const [open] = useState(() => session?.story() ?? null);
  const quotes = open === null ? [] : quotesOf(open);
  const go = ({ block, from, to }: Quote): void => {
    close();
    session?.select(block, from, to);
  };
  const copy = (): void => {
    if (open !== null && copyText(quotesToText(open, quotes))) tell('All quotations were copied.');
    else tell('The quotations could not be copied.', { tone: 'warn' });
  };
  return (
    <Dialog
      open
      size="large"
      onClose={close}
      title="Quotes"
      description={countWords(quotes)}
      footer={
        <Button tone="primary" disabled={quotes.length === 0} onClick={copy}>
          Copy all as text
        </Button>
      }
    >
      {quotes.length === 0 ? (
        <p className="quotes-none">
          Quotations in the text and block quotes are listed here with who said them.
        </p>
      ) : (
        <table className="quotes">
          <thead>
            <tr>
              <th scope="col">Quotation</th>
              <th scope="col">Speaker</th>
              <th scope="col">Verb</th>
            </tr>
          </thead>
          <tbody>
            {quotes.map((quote) => (
              <tr key={`${quote.block} ${quote.from}`} data-missing={isMissing(quote) || undefined}>
                <td>
                  <button type="button" dir="auto" onClick={() => go(quote)}>
                    {quote.text}
                  </button>
                </td>
                <td dir="auto">{speakerWords(quote)}</td>
                <td dir="auto">{quote.verb}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}

function isMissing({ speaker, isFragment }: Quote): boolean {
  return speaker === '' && !isFragment;
}

function countWords(quotes: readonly Quote[]): string {
  const missing = quotes.filter(isMissing).length;
  const all = quotes.length === 1 ? 'One quotation' : `${quotes.length.toLocaleString('en')} quotations`;
  return missing === 0 ? `${all}.` : `${all}, ${missing.toLocaleString('en')} without a speaker.`;
}
