import { $formatText, $getSelection, $isRangeSelection } from 'lexical';
import type { Mark } from '../../../shared/story/text';
import { MARK_FORMATS } from '../conversion/marks';
import { $canFormat, $clearFormat, $linkNode } from '../edits/format';
import type { Action } from './action';

function mark(name: Mark): Action {
  const format = MARK_FORMATS[name].name;
  return {
    $can: $canFormat,
    $isOn: () => {
      const selection = $getSelection();
      return $isRangeSelection(selection) && selection.hasFormat(format);
    },
    $run: () => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return false;
      $formatText(selection, format);
      return true;
    },
  };
}

/** Marks and links. */
export const FORMAT_ACTIONS = {
  'format.bold': mark('bold'),
  'format.italic': mark('italic'),
  'format.underline': mark('underline'),
  'format.strike': mark('strike'),
  'format.sub': mark('sub'),
  'format.sup': mark('sup'),
  'format.clear': {
    $can: $canFormat,
    $run: () => {
      $clearFormat();
      return true;
    },
  },
  'format.link': {
    $can: $canFormat,
    $isOn: () => $linkNode() !== null,
    run: ({ editor, ask }) => {
      const found = editor.read('latest', () => {
        const link = $linkNode();
        return { href: link?.getURL() ?? '', key: link?.getKey() ?? null };
      });
      const anchor = found.key === null ? null : editor.getElementByKey(found.key);
      ask({ kind: 'link', href: found.href, anchor });
      return true;
    },
  },
} as const satisfies Record<string, Action>;
