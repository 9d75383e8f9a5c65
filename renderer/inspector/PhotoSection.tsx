import { useState, type ReactNode } from 'react';
import type { Photo } from '../../shared/story/photo';
import type { EditorSession, PhotoDetails } from '../editor/types';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';
import { DraftText } from './DraftText';
import { photoAt, placeOfText, placeText, takenDay, withTakenDay } from './photo-facts';
import { useField, useRead } from './use-story';
import './fields.css';

interface PhotoSectionProps {
  session: EditorSession;
  /** The photo's block, or `lead`. */
  target: string;
}

/** Whose photo it is and where it comes from; caption, credit and alt text are written on the page. */
export function PhotoSection({ session, target }: PhotoSectionProps): ReactNode {
  const language = useField(session, 'language');
  useRead(session, (open) => detailsKey(photoAt(open.story(), target)));
  const photo = photoAt(session.story(), target);
  if (photo === null) return null;
  const change = (details: Partial<PhotoDetails>): void => session.setPhoto(target, details);
  const { media } = photo;
  return (
    <>
      <p className="inspector-note">
        {media === null
          ? 'The picture itself is not here. Choose it again on the page.'
          : `${media.width} × ${media.height} pixels${media.name === '' ? '' : `, ${media.name}`}`}
      </p>
      <Field label="Photographer">
        <DraftText value={photo.byline} write={(byline) => change({ byline })} />
      </Field>
      <Field label="Copyright">
        <DraftText value={photo.copyright} write={(copyright) => change({ copyright })} />
      </Field>
      <div className="inspector-pair">
        <Field label="Taken on">
          <TextInput
            type="date"
            value={takenDay(photo)}
            onText={(day) => change({ takenAt: withTakenDay(photo, day) })}
          />
        </Field>
        <PlaceField photo={photo} language={language} write={(place) => change({ place })} />
      </div>
    </>
  );
}

interface PlaceFieldProps {
  photo: Photo;
  language: string;
  write: (place: Photo['place']) => void;
}

/** The place as it is typed: what the text means goes to the story, the text itself stays as it was typed. */
function PlaceField({ photo, language, write }: PlaceFieldProps): ReactNode {
  const [text, setText] = useState(placeText(photo));
  const known = placeText(photo);
  const meant = placeText({ ...photo, place: placeOfText(text, photo, language) });
  const isStale = meant !== known;
  return (
    <Field label="Place">
      <TextInput
        value={isStale ? known : text}
        onText={(next) => {
          setText(next);
          write(placeOfText(next, photo, language));
        }}
      />
    </Field>
  );
}

function detailsKey(photo: Photo | null): string {
  return photo === null
    ? ''
    : JSON.stringify([photo.byline, photo.copyright, photo.takenAt, photo.place, photo.media]);
}
