import { useState, type ReactNode } from 'react';
import { placeToText } from '../../shared/dateline/suggest';
import type { Place } from '../../shared/story/place';
import { Combobox } from '../ui/Combobox';
import { beingTyped, proposalsOf } from './proposals';
import { usePlaces } from './use-places';

interface PlaceFieldProps {
  value: string;
  /** The language of the house. */
  language: string;
  placeholder: string;
  /** At every change: the text, and the place that was chosen for its last part, if one was. */
  onText: (text: string, chosen: Place | null) => void;
  /** The field to begin in, where a small window opens. */
  autofocus?: boolean | undefined;
}

/** A line of one or more places, joined by slashes: what is typed is proposed as the world's places, and may be any. */
export function PlaceField({ value, language, placeholder, onText, autofocus }: PlaceFieldProps): ReactNode {
  const [typed, setTyped] = useState('');
  const { before, part } = beingTyped(typed);
  const found = usePlaces(part, language);
  return (
    <Combobox
      value={value}
      proposals={proposalsOf(found, before, language)}
      isProposed="as given"
      placeholder={placeholder}
      autofocus={autofocus}
      limit={8}
      onText={(text) => {
        setTyped(text);
        onText(text, null);
      }}
      onChoose={(text) => {
        setTyped('');
        onText(
          text,
          found.find(({ place }) => before + placeToText(place, language) === text)?.place ?? null,
        );
      }}
    />
  );
}
