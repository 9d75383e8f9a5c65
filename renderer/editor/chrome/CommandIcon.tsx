import {
  Bold,
  Heading2,
  Image,
  ImageUp,
  Italic,
  Link,
  List,
  ListOrdered,
  MapPin,
  Minus,
  Pilcrow,
  Quote,
  Redo2,
  RemoveFormatting,
  StickyNote,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  TextQuote,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import { createElement, type JSX } from 'react';
import type { CommandId } from '../../../shared/commands';

const ICONS = {
  'edit.undo': Undo2,
  'edit.redo': Redo2,
  'format.bold': Bold,
  'format.italic': Italic,
  'format.underline': Underline,
  'format.strike': Strikethrough,
  'format.sub': Subscript,
  'format.sup': Superscript,
  'format.link': Link,
  'format.clear': RemoveFormatting,
  'block.paragraph': Pilcrow,
  'block.subhead': Heading2,
  'block.quote': TextQuote,
  'block.pullquote': Quote,
  'block.bullets': List,
  'block.numbers': ListOrdered,
  'block.note': StickyNote,
  'insert.photo': Image,
  'insert.lead': ImageUp,
  'insert.table': Table,
  'insert.rule': Minus,
  'insert.dateline': MapPin,
} as const satisfies Partial<Record<CommandId, LucideIcon>>;

/** A command of the editor that has an icon. */
export type DrawnCommand = keyof typeof ICONS;

/** The icon of a command of the editor, 16 pixels; its name stands beside it or on its button. */
export function CommandIcon({ id }: { id: DrawnCommand }): JSX.Element {
  return createElement(ICONS[id], { size: 16, strokeWidth: 1.75, 'aria-hidden': true });
}
