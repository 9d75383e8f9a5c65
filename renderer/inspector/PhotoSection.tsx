import type { ReactNode } from 'react';
import type { Photo } from '../../shared/story/photo';
import type { EditorSession, PhotoDetails } from '../editor/types';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';
import { Select } from '../ui/Select';
import { captionGuide, FEWEST, lacking, MOST } from './caption-guide';
import { PhotoCrop } from './PhotoCrop';
import { PhotoFile } from './PhotoFile';
import { PhotoPlace } from './PhotoPlace';
import { PhotoTexts } from './PhotoTexts';
import { CONTENT_FIELDS, RIGHTS_FIELDS, sourceTypes } from './photo-fields';
import { TokenField } from './TokenField';
import { photoAt, takenDay, withTakenDay } from './photo-facts';
import { useField, useRead } from './use-story';
import './fields.css';
import './photo.css';

interface PhotoSectionProps {
  session: EditorSession;
  /** The photo's block, or `lead`. */
  target: string;
}

/** All that is said of a photo; caption, credit and alt text are written on the page, and guided here. */
export function PhotoSection({ session, target }: PhotoSectionProps): ReactNode {
  const language = useField(session, 'language');
  useRead(session, (open) => detailsKey(photoAt(open.story(), target)));
  const photo = photoAt(session.story(), target);
  if (photo === null) return null;
  const change = (details: Partial<PhotoDetails>): void => session.setPhoto(target, details);
  const { media } = photo;
  const guide = captionGuide(photo);
  const missing = lacking(photo);
  return (
    <>
      <p className="inspector-note">
        {media === null
          ? 'The picture itself is not here. Choose it again on the page.'
          : `${media.width} × ${media.height} pixels${media.name === '' ? '' : `, ${media.name}`}`}
      </p>
      <div className="photo-guide">
        <meter
          aria-label="Length of the caption"
          min={0}
          max={MOST * 1.5}
          low={FEWEST}
          high={MOST}
          optimum={25}
          value={guide.words}
        />
        <span>{guide.said}</span>
      </div>
      {missing.length === 0 ? null : (
        <p className="photo-lacking">
          Before filing it needs {missing.join(' and ')}: write them under the picture.
        </p>
      )}
      {media === null ? null : <PhotoCrop photo={photo} media={media} change={change} />}
      <PhotoTexts fields={RIGHTS_FIELDS} photo={photo} change={change} />
      <PhotoTexts fields={CONTENT_FIELDS} photo={photo} change={change} />
      <div className="inspector-pair">
        <Field label="Taken on">
          <TextInput
            type="date"
            value={takenDay(photo)}
            onText={(day) => change({ takenAt: withTakenDay(photo, day) })}
          />
        </Field>
        <PhotoPlace photo={photo} language={language} write={(place) => change({ place })} />
      </div>
      <Field label="How it was made">
        <Select
          value={photo.sourceType}
          choices={sourceTypes(photo.sourceType)}
          onChoose={(sourceType) => change({ sourceType })}
        />
      </Field>
      <TokenField
        label="Photo keywords"
        one="photo keyword"
        placeholder="Type or paste a list"
        tokens={photo.keywords}
        write={(keywords) => change({ keywords })}
      />
      {media === null ? null : (
        <PhotoFile
          key={media.hash}
          hash={media.hash}
          take={(facts) => session.takeFileFacts(target, facts)}
        />
      )}
    </>
  );
}

function detailsKey(photo: Photo | null): string {
  return photo === null ? '' : JSON.stringify({ ...photo, caption: captionGuide(photo).words });
}
