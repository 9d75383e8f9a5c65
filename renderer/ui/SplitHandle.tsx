import './SplitHandle.css';
import { useRef } from 'react';

/** What the line between two panes takes. Widths are CSS pixels of the pane it resizes. */
export interface SplitHandleProps {
  /** Names the pane it resizes, for screen readers: `the list`. */
  label: string;
  /** Which side of the line the pane is on. */
  pane: 'before' | 'after';
  width: number;
  least: number;
  most: number;
  /** The usual width, for a double press. */
  usual: number;
  onWidth: (width: number) => void;
}

const STEP = 16;

/** The line at the edge of a pane, which is positioned: dragged by the pointer, moved by arrow keys, Home and End. */
export function SplitHandle(props: SplitHandleProps) {
  const { label, pane, width, least, most, usual, onWidth } = props;
  const start = useRef<{ x: number; width: number } | null>(null);
  const sign = pane === 'before' ? 1 : -1;
  const set = (next: number): void => onWidth(Math.round(Math.min(most, Math.max(least, next))));
  return (
    <div
      className="ui-split"
      data-pane-side={pane}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={`Width of ${label}`}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus({ preventScroll: true });
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (start.current !== null) set(start.current.width + sign * (event.clientX - start.current.x));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onLostPointerCapture={() => {
        start.current = null;
      }}
      onDoubleClick={() => set(usual)}
      onKeyDown={(event) => {
        const moves: Readonly<Record<string, number>> = {
          ArrowLeft: width - sign * STEP,
          ArrowRight: width + sign * STEP,
          Home: least,
          End: most,
        };
        const next = moves[event.key];
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
    />
  );
}
