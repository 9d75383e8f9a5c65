import { ChevronDown } from 'lucide-react';
import { memo, type ReactNode, type RefObject } from 'react';
import type { Part } from '../../shared/exchange/types';
import { linesOfBlock } from '../../shared/exchange/convert';
import { textOf } from '../../shared/story/text';
import { ROLE_NAMES } from './roles';

interface PartRowProps {
  /** Becomes the button of the part. */
  button: RefObject<HTMLButtonElement | null> | null;
  part: Part;
  /** Whether it is the one the keys speak to. */
  active: boolean;
  /** Makes it the active one; `open` shows its roles. */
  choose: (id: string, open: boolean) => void;
}

/** Text of a part shown at most, in UTF-16 units: a whole page in one part is recognised by its beginning. */
const SHOWN = 700;

/** A part of the source with what it is taken for. */
export const PartRow = memo(function PartRow({ button, part, active, choose }: PartRowProps): ReactNode {
  const { label, tone } = ROLE_NAMES[part.role];
  const text = textOfPart(part);
  const unsure = part.certain ? '' : ', not certain';
  return (
    <li className="import-part" data-tone={tone} data-active={active || undefined} data-part={part.id}>
      <button
        ref={button}
        type="button"
        className="import-role"
        tabIndex={active ? 0 : -1}
        aria-haspopup="menu"
        aria-label={`${label}${unsure}: ${text.slice(0, 120)}`}
        onFocus={() => choose(part.id, false)}
        onClick={() => choose(part.id, true)}
      >
        <span>{label}</span>
        <ChevronDown aria-hidden />
      </button>
      <div className="import-text">
        <span dir="auto">{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</span>
        {part.certain ? null : <span className="import-unsure">Not certain</span>}
      </div>
    </li>
  );
});

/** What a part says, so that one knows it again; a picture says where it comes from, a rule that it is one. */
function textOfPart({ block }: Part): string {
  if (block.kind === 'rule') return '— — —';
  const text = linesOfBlock(block).map(textOf).join('\n');
  if (block.kind !== 'photo') return text;
  const { media, origin } = block.photo;
  const source = origin.startsWith('inline:') ? 'A picture in the source itself' : origin;
  return [media?.name ?? source, text].filter((line) => line !== '').join('\n');
}
