import { useEffect, useState } from 'react';
import type { FoundTopic, TopicFacts } from '../../shared/ipc/subjects';
import { MEDIA_TOPIC } from '../../shared/subjects/vocabulary';
import { aboutTopics, findTopics, useVocabulary } from './vocabulary';

const LIMIT = 12;
const NONE: readonly FoundTopic[] = [];
const NOTHING: readonly TopicFacts[] = [];

/** The topics a text begins to name; those of the text before until they are found. Nothing is asked for no text. */
export function useFoundTopics(text: string, language: string): readonly FoundTopic[] {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    let isCurrent = true;
    if (text.trim() === '') return undefined;
    void findTopics(text, language, LIMIT).then((topics) => {
      if (isCurrent) setFound(topics);
    });
    return () => {
      isCurrent = false;
    };
  }, [text, language]);
  return text.trim() === '' ? NONE : found;
}

/** What the vocabulary says of the topics of IPTC among some codes; nothing until it is known. */
export function useTopicFacts(codes: readonly string[], language: string): readonly TopicFacts[] {
  const [facts, setFacts] = useState(NOTHING);
  const edition = useVocabulary((state) => state.edition);
  const key = codes.filter((code) => code.startsWith(MEDIA_TOPIC)).join(' ');
  useEffect(() => {
    let isCurrent = true;
    if (key === '') return undefined;
    void aboutTopics(key.split(' '), language).then((topics) => {
      if (isCurrent) setFacts(topics);
    });
    return () => {
      isCurrent = false;
    };
  }, [key, language, edition]);
  return facts;
}
