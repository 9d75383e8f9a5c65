import type { ReactNode } from 'react';
import type { Photo } from '../../shared/story/photo';
import type { PhotoDetails } from '../editor/types';
import { Field } from '../ui/Field';
import { DraftText } from './DraftText';
import type { PhotoField } from './photo-fields';

interface PhotoTextsProps {
  fields: readonly PhotoField[];
  photo: Photo;
  change: (details: Partial<PhotoDetails>) => void;
}

/** Facts of a photo that are one text each. */
export function PhotoTexts({ fields, photo, change }: PhotoTextsProps): ReactNode {
  return fields.map(({ name, label, help, oneLine = true }) => (
    <Field key={name} label={label} help={help}>
      <DraftText value={photo[name]} oneLine={oneLine} write={(text) => change({ [name]: text })} />
    </Field>
  ));
}
