import type { Attribution } from './attribution';

const JA_NAME = /([^\s、。「」はが]{1,24})(?:は|が)[^「」。]{0,40}$/u;
const JA_VERB =
  /^\s*(?:など)?と(?:の(?:見方|考え)を)?(述べ|語|話|説明|強調|指摘|訴え|明らか|発言|コメント|言)/u;
const ZH =
  /([\p{Script=Han}·]{2,16}?)(?:[^，。：“”「」]{0,12})(说|說|表示|指出|称|稱|强调|強調|认为|認為|回应|回應)[，：:]?\s*$/u;
const KO = /([\p{Script=Hangul}]{2,12})(?:은|는|이|가) [^"“”.]{0,40}$/u;

/**
 * Who is named as having said a quotation in Japanese, Chinese or Korean; null in other languages, or where nobody is.
 */
export function eastAsianAttribution(before: string, after: string, language: string): Attribution | null {
  const base = language.toLowerCase().split('-')[0];
  if (base === 'ja') {
    const name = JA_NAME.exec(before)?.[1];
    return name === undefined ? null : { speaker: name, verb: JA_VERB.exec(after)?.[1] ?? '' };
  }
  if (base === 'zh') {
    const [, speaker, verb = ''] = ZH.exec(before) ?? [];
    return speaker === undefined ? null : { speaker, verb };
  }
  const name = base === 'ko' ? KO.exec(before)?.[1] : undefined;
  return name === undefined ? null : { speaker: name, verb: '' };
}
