import type { ApprovalWay } from '../../policy/approval-way.ts';
import type { SignedRecord } from '../../records/record.ts';
import { accessPaper } from './access-request.ts';
import { consentsPaper } from './consents-export.ts';
import { decisionsPaper } from './decisions.ts';
import { destructionPaper } from './destruction-confirmation.ts';
import { informationPaper } from './information-document.ts';
import { keyChangePaper } from './key-change.ts';
import type { Paper, PaperWords } from './paper.ts';
import { requestPaper } from './platform-request.ts';

/** The paper of a record, by its kind; `way`: how the pack lets a platform come into use. */
export function paperOf(
  record: SignedRecord,
  words: PaperWords,
  way: ApprovalWay = 'committee',
): Paper {
  switch (record.kind) {
    case 'platform-request':
      return requestPaper(record, words, way);
    case 'information-document':
      return informationPaper(record, words);
    case 'destruction-confirmation':
      return destructionPaper(record, words);
    case 'consents-export':
      return consentsPaper(record, words);
    case 'access-request':
      return accessPaper(record, words);
    case 'decisions':
      return decisionsPaper(record, words);
    case 'key-change':
      return keyChangePaper(record, words);
  }
}
