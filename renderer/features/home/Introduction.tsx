import { CloseButton } from '@mantine/core';
import { leaveIntroduction } from '@renderer/store/session';
import { chooseLanguage } from '@renderer/store/language';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useLanguage, useTranslation } from '@renderer/ui/use-translation';
import { LANGUAGE_NAMES, OFFERED_LANGUAGES } from '@shared/i18n';
import { IconArmchair, IconRoute, IconTableImport } from '@tabler/icons-react';
import classes from './Introduction.module.css';

const STEPS = [
  { id: 'bring', Icon: IconTableImport },
  { id: 'seat', Icon: IconArmchair },
  { id: 'carry', Icon: IconRoute },
] as const;

/** What the program is for, in three steps: shown on a machine without processes until it is put away. */
export function Introduction() {
  const t = useTranslation();
  const language = useLanguage();
  return (
    <section className={classes['introduction']} aria-label={t('home.introduction.label')}>
      {/* Each says its own name, so that who reads none of the words around it still finds theirs. */}
      <div className={classes['language']}>
        <SegmentedChoice
          label={t('shell.language.label')}
          value={language}
          options={OFFERED_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
          onChange={(code) => void chooseLanguage(code)}
        />
      </div>
      <ol className={classes['steps']}>
        {STEPS.map(({ id, Icon }, index) => (
          <li key={id} className={classes['step']}>
            <Icon size={26} stroke={1.5} aria-hidden />
            <div>
              <h2 className={classes['title']}>
                {index + 1}. {t(`home.introduction.${id}.title`)}
              </h2>
              <p className={classes['text']}>{t(`home.introduction.${id}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <CloseButton className={classes['close']} aria-label={t('home.introduction.leave')} title={t('home.introduction.leave')} onClick={leaveIntroduction} />
    </section>
  );
}
