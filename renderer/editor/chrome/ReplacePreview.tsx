import type { JSX } from 'react';
import { Checkbox } from '../../ui/Checkbox';
import type { Finder, Found, FindState } from '../find/finder';

/** Rows shown; the rest is counted. */
const MOST_ROWS = 100;

/** Characters shown on either side of what is replaced. */
const AROUND = 32;

/** What replacing all would do, one row each; a row without its mark is left as it is. */
export function ReplacePreview({ finder, state }: { finder: Finder; state: FindState }): JSX.Element {
  const { found, spared, current } = state;
  const more = found.length - MOST_ROWS;
  return (
    <div className="find-preview" role="group" aria-label="What is replaced">
      <ul>
        {found.slice(0, MOST_ROWS).map((one, index) => (
          <li key={`${one.at} ${one.from}`} data-current={index === current}>
            <Checkbox
              checked={!spared.has(index)}
              onChecked={(checked) => {
                finder.spare(index, !checked);
                finder.goTo(index);
              }}
            >
              {one.source.label !== '' && <small>{one.source.label}</small>}
              <Excerpt found={one} replacement={finder.replacementOf(one)} isSpared={spared.has(index)} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{more.toLocaleString('en')} more, all of them replaced too</p>}
    </div>
  );
}

function Excerpt(props: { found: Found; replacement: string; isSpared: boolean }): JSX.Element {
  const { found, replacement, isSpared } = props;
  const { text } = found.source;
  const before = text.slice(Math.max(0, found.from - AROUND), found.from);
  const after = text.slice(found.to, found.to + AROUND);
  const old = text.slice(found.from, found.to);
  return (
    <span dir="auto" className="find-excerpt">
      {found.from > AROUND && '…'}
      {before}
      {isSpared ? (
        <span>{old}</span>
      ) : (
        <>
          <del>{old}</del>
          <ins>{replacement}</ins>
        </>
      )}
      {after}
      {found.to + AROUND < text.length && '…'}
    </span>
  );
}
