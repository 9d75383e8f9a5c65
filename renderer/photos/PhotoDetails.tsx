import type { ReactNode } from 'react';
import type { PhotoAbout, PhotoRow } from '../../shared/ipc/photos';
import { textOf } from '../../shared/story/text';
import { Button } from '../ui/Button';
import { Thumb } from './Thumb';
import { UsedIn } from './UsedIn';
import { factRows, rowName, sizeText, TYPE_NAMES } from './words';

interface PhotoDetailsProps {
  row: PhotoRow;
  /** Null until it is known. */
  about: PhotoAbout | null;
  openStory: (id: string, target: string) => void;
  findFile: () => void;
}

/** All that is known of a picture: what is said of it, what its file is, where it is used. */
export function PhotoDetails({ row, about, openStory, findFile }: PhotoDetailsProps): ReactNode {
  const { photo, hash, hasThumb, isMissing } = row;
  const caption = photo === null ? '' : textOf(photo.caption);
  const headline = photo?.headline ?? '';
  const others = new Set(about?.uses.map((use) => JSON.stringify(use.photo.caption)));
  return (
    <section className="photos-details" aria-label="About this photo" tabIndex={0}>
      <div className="photos-frame">
        <Thumb key={`${hash} ${isMissing}`} hash={hash} hasThumb={hasThumb} isMissing={isMissing} />
      </div>
      <FileWords row={row} about={about} findFile={findFile} />
      <h3 dir="auto">{headline === '' && caption !== '' ? caption : rowName(row)}</h3>
      {headline === '' || caption === '' ? null : <p dir="auto">{caption}</p>}
      {others.size > 1 ? (
        <p className="photos-note">Stories say different things of it; this is what one of them says.</p>
      ) : null}
      {photo === null ? (
        <p className="photos-note">
          No story shows it any more. What its file says comes along when it is put into one.
        </p>
      ) : (
        <dl className="photos-facts">
          {factRows(photo).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {about === null ? null : <UsedIn uses={about.uses} open={openStory} />}
    </section>
  );
}

/** What the file is, or what has become of it. */
function FileWords({ row: { photo }, about, findFile }: Omit<PhotoDetailsProps, 'openStory'>): ReactNode {
  if (about === null) return <p className="photos-file">&nbsp;</p>;
  const { file } = about;
  if (file === null || file === 'damaged')
    return (
      <div className="photos-lost" role="note">
        <p>
          {file === null
            ? 'Its file is missing: it was moved or deleted.'
            : 'Its file is damaged: it is not what was put in.'}
          {' What is said of it is all here.'}
        </p>
        <Button onClick={findFile}>Find the file…</Button>
      </div>
    );
  const { width, height, type } = file.media;
  const name = photo?.media?.name ?? '';
  return (
    <p className="photos-file">
      {[name, `${width} × ${height}`, TYPE_NAMES[type], sizeText(file.bytes)]
        .filter((text) => text !== '')
        .join(' · ')}
    </p>
  );
}
