import './Segmented.css';
import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';

/** One of the values side by side. */
export interface Segment<V extends string> {
  value: V;
  label: ReactNode;
}

/** What a segmented control takes. */
export interface SegmentedProps<V extends string> {
  value: V;
  segments: readonly Segment<V>[];
  onChoose: (value: V) => void;
  /** Names the group. */
  label: string;
}

/** A choice of two to five values, all in sight; arrow keys move between them. */
export function Segmented<V extends string>({ value, segments, onChoose, label }: SegmentedProps<V>) {
  return (
    <RadioGroup
      className="ui-segmented"
      aria-label={label}
      value={value}
      onValueChange={(next: V) => onChoose(next)}
    >
      {segments.map((segment) => (
        <Radio.Root
          key={segment.value}
          value={segment.value}
          className="ui-segment"
          nativeButton
          render={<button type="button" />}
        >
          {segment.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
