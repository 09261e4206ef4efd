import type { Feature } from '@renderer/store/feature';
import { IconStethoscope } from '@tabler/icons-react';
import { lazy } from 'react';

/** Diagnóstico: self-assessment, its reading, priorities and risks, institutional memory, library of catalogues. */
export const feature: Feature = {
  id: 'diagnosis',
  labelKey: 'diagnosis.title',
  Icon: IconStethoscope,
  View: lazy(() => import('./DiagnosisView').then(({ DiagnosisView }) => ({ default: DiagnosisView }))),
  keys: [
    { labelKey: 'help.key.step', shortcut: '2' },
    { labelKey: 'help.key.unknown', shortcut: 'n' },
  ],
  writers: () => import('./writers').then(({ writers }) => writers),
};
