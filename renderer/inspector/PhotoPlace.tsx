import { useState, type ReactNode } from 'react';
import type { Photo } from '../../shared/story/photo';
import { PlaceField } from '../places/PlaceField';
import { Field } from '../ui/Field';
import { placeOfText, placeText } from './photo-facts';

interface PhotoPlaceProps {
  photo: Photo;
  language: string;
  write: (place: Photo['place']) => void;
}

/**
 * The place a photo was taken in, proposed from the world’s as one types: what the text means goes to the story, the
 * text itself stays as it was typed.
 */
export function PhotoPlace({ photo, language, write }: PhotoPlaceProps): ReactNode {
  const [text, setText] = useState(placeText(photo));
  const known = placeText(photo);
  const meant = placeText({ ...photo, place: placeOfText(text, photo, language) });
  const isStale = meant !== known;
  return (
    <Field label="Place">
      <PlaceField
        value={isStale ? known : text}
        language={language}
        placeholder="City, region or country"
        onText={(next, chosen) => {
          setText(next);
          write(chosen ?? placeOfText(next, photo, language));
        }}
      />
    </Field>
  );
}
