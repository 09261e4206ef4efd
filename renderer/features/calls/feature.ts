import type { Feature } from '@renderer/store/feature';
import { IconSpeakerphone } from '@tabler/icons-react';
import { lazy } from 'react';
import { changeCallsPlace } from './calls-place';

/** Convocatorias y gestiones: what comes from outside, what the areas answered, what is done with partners. */
export const feature: Feature = {
  id: 'calls',
  labelKey: 'calls.title',
  Icon: IconSpeakerphone,
  View: lazy(() => import('./CallsView').then(({ CallsView }) => ({ default: CallsView }))),
  // The place follows the selection to its tab by itself.
  shows: { call: () => { changeCallsPlace({ followed: null }); }, engagement: () => { changeCallsPlace({ followed: null }); } },
  actions: [
    { id: 'calls.new', labelKey: 'calls.action.addCall', shortcut: 'n', run: () => { changeCallsPlace({ tab: 'calls', asksName: true }); } },
    { id: 'calls.calendar', labelKey: 'calls.action.calendar', run: () => { changeCallsPlace({ tab: 'calls', callView: 'calendar' }); } },
    { id: 'calls.bulletin', labelKey: 'calls.action.bulletin', run: () => { void import('./forms/save-papers').then(({ saveBulletin }) => saveBulletin('pdf')); } },
    { id: 'calls.readForm', labelKey: 'calls.action.readForm', run: () => { changeCallsPlace({ tab: 'forms' }); } },
  ],
  keys: [
    { labelKey: 'help.key.moveCall', shortcut: 'alt+arrowright' },
    { labelKey: 'help.key.answerCall', shortcut: '1' },
  ],
  writers: () => import('./writers').then(({ writers }) => writers),
};
