import type { ReactNode } from 'react';
import { leadIn } from '../../shared/exchange/lead-in';
import type { House } from '../../shared/house/house';
import { languageDirection } from '../../shared/story/direction';
import type { Photo } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { StoryBlocks, StoryPhoto, type PictureSource } from './StoryBlocks';
import './story-view.css';

interface StoryViewProps {
  story: Story;
  house: House;
  /** Where pictures are shown from; the library's own unless given. */
  picture?: PictureSource;
}

/** Blocks drawn at most: a story to look at is not read to its end, and a hundred thousand would take seconds. */
const MOST = 2000;

/** A story as it reads on the page, to be looked at and not changed. */
export function StoryView({ story, house, picture = keptPicture }: StoryViewProps): ReactNode {
  const lead = leadIn(story, house);
  return (
    <article className="story-view" lang={story.language} dir={languageDirection(story.language)}>
      {story.headline === '' ? (
        <p className="story-view-untitled">No headline</p>
      ) : (
        <h2 className="story-view-headline" dir="auto">
          {story.headline}
        </h2>
      )}
      {story.deck === '' ? null : (
        <p className="story-view-deck" dir="auto">
          {story.deck}
        </p>
      )}
      {story.byline.length === 0 ? null : <p className="story-view-byline">{bylineText(story)}</p>}
      {story.lead === null ? null : <StoryPhoto photo={story.lead} picture={picture} />}
      {lead?.host === null ? <p className="story-view-dateline">{lead.text}</p> : null}
      <StoryBlocks body={story.body.slice(0, MOST)} picture={picture} lead={lead} />
      {story.body.length > MOST ? (
        <p className="story-view-more">
          {(story.body.length - MOST).toLocaleString('en')} more paragraphs follow; they are all there.
        </p>
      ) : null}
    </article>
  );
}

/** Where a picture kept in the library is shown from. */
export function keptPicture({ media }: Photo): string | null {
  return media === null ? null : `/media/${media.hash}`;
}

function bylineText({ byline }: Story): string {
  const people = byline.filter(({ name }) => name !== '');
  return people.map(({ name, role }) => (role === '' ? name : `${name} (${role})`)).join(', ');
}
