import { diagnosisOf } from '@shared/analysis/diagnosis/assessment-reading';
import { derive } from '@renderer/store/derived';

/** All moments read, computed again only when what they are made of changed. */
export const readingsOf = derive(['assessment', 'assessmentAnswer', 'assessmentBlock', 'customQuestion'], diagnosisOf);
