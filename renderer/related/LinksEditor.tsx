import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { StoryRow } from '../../shared/ipc/listing';
import { hrefOf } from '../editor/chrome/href';
import { storyName } from '../library/chosen';
import { Combobox, type Proposal } from '../ui/Combobox';
import { LinkRow } from './LinkRow';
import { changeLink, hostOf, linkToAddress, linkToStory, moveLink, withLink, type Link } from './links';
import { useFoundStories, useRows } from './use-rows';
import './related.css';

interface LinksEditorProps {
  /** The id of the story itself, which is not related to itself. */
  story: string;
  links: readonly Link[];
  write: (links: Link[]) => void;
  /** Goes to where a link leads. */
  open: (link: Link) => void;
}

/** Stories found at most. */
const FOUND = 9;

/** The stories this one belongs to: found in the library or given by address; Alt+arrows move, Delete takes out. */
export function LinksEditor({ story, links, write, open }: LinksEditorProps): ReactNode {
  const [text, setText] = useState('');
  const address = addressOf(text);
  const found = useFoundStories(address === null ? text : '', FOUND);
  const rows = useRows(links.flatMap((link) => link.story ?? []));
  const editor = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = editor.current?.querySelector(`[data-link="${wanted.current}"]`);
    (row ?? editor.current)?.querySelector<HTMLElement>(row === null ? 'input' : 'button')?.focus();
    wanted.current = null;
  });

  const add = (link: Link): void => {
    setText('');
    write(withLink(links, link));
  };
  const remove = (id: string): void => {
    const at = links.findIndex((link) => link.id === id);
    wanted.current = (links[at + 1] ?? links[at - 1])?.id ?? '';
    write(links.filter((link) => link.id !== id));
  };
  const onKey = (event: KeyboardEvent, id: string): void => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.altKey && isArrow) {
      wanted.current = id;
      write([...moveLink(links, id, event.key === 'ArrowUp' ? -1 : 1)]);
    } else if (event.key === 'Delete' && event.target instanceof HTMLButtonElement) remove(id);
    else return;
    event.preventDefault();
  };

  const others = found.filter(({ id }) => id !== story && links.every((link) => link.story !== id));
  return (
    <div className="links" data-field="links" ref={editor}>
      {links.length === 0 ? null : (
        <ul className="links-list" aria-label="Related stories">
          {links.map((link) => (
            <LinkRow
              key={link.id}
              link={link}
              rows={rows}
              change={(change) => write(changeLink(links, link.id, change))}
              open={() => open(link)}
              remove={() => remove(link.id)}
              onKey={(event) => onKey(event, link.id)}
            />
          ))}
        </ul>
      )}
      <Combobox
        label="Add a related story"
        placeholder="Find a story or paste an address"
        value={text}
        proposals={address === null ? others.map(proposalOf) : [proposalOfAddress(address)]}
        isProposed="as given"
        picks
        onText={setText}
        onChoose={(value) => {
          const row = others.find(({ id }) => id === value);
          if (row !== undefined) add(linkToStory(row));
          else if (address !== null) add(linkToAddress(address));
        }}
      />
    </div>
  );
}

/** The web address a text is; null for words to search by. */
function addressOf(text: string): string | null {
  const isAddress = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text);
  return isAddress ? hrefOf(text) : null;
}

function proposalOf(row: StoryRow): Proposal {
  const detail = [row.slug, row.place].filter((part) => part !== '').join(' · ');
  return { value: row.id, label: storyName(row), detail: detail === '' ? undefined : detail };
}

function proposalOfAddress(href: string): Proposal {
  return { value: href, label: `Link to ${hostOf(href)}` };
}
