import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import type { NewProcess } from '@renderer/store/process-library';
import { NAME_LIMIT } from '@shared/domain/kernel/record';
import { TERRITORY_KINDS, type TerritoryKind } from '@shared/domain/process/process';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { errorsOf, processOf, type DraftErrors, type ProcessDraft } from './process-draft';
import classes from './ProcessForm.module.css';

/** A year as it is typed: a number once it is one. */
function yearOf(text: string): number | string {
  const figures = text.trim();
  return /^\d+$/u.test(figures) ? Number(figures) : figures;
}

interface ProcessFormProps {
  readonly initial: ProcessDraft;
  readonly submitLabel: string;
  readonly onSubmit: (process: NewProcess) => void;
  /** Whether the name follows territory and years until a person writes one. */
  readonly suggestsName?: boolean;
  readonly extraButtons?: ReactNode;
  readonly startsFocused?: boolean;
}

/** The data of a process: territory, kind, period, name. What is wrong is said beside its field. */
export function ProcessForm(props: ProcessFormProps) {
  const { initial, submitLabel, onSubmit, suggestsName = false, extraButtons, startsFocused = false } = props;
  const t = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(initial);
  const [ownName, setOwnName] = useState(!suggestsName);
  const [checked, setChecked] = useState(false);

  const territory = typed.territoryName.trim();
  const suggestion =
    territory === ''
      ? ''
      : t('home.form.suggestedName', { territory, start: typed.periodStart, end: typed.periodEnd });
  const draft = ownName ? typed : { ...typed, name: suggestion };
  const found: DraftErrors = checked ? errorsOf(draft) : {};
  const { name: nameError, ...others } = found;
  // A name that is proposed is only missing because the territory is.
  const errors: DraftErrors = ownName && nameError !== undefined ? { ...others, name: nameError } : others;
  const errorOf = (field: keyof ProcessDraft): string | undefined => {
    const key = errors[field];
    return key === undefined ? undefined : t(key);
  };
  const set = (fields: Partial<ProcessDraft>): void => {
    setTyped({ ...draft, ...fields });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    const process = processOf(draft);
    if (process !== null) onSubmit(process);
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  return (
    <form ref={form} className={classes['form']} onSubmit={submit} noValidate>
      <div className={classes['territory']}>
        <TextInput
          label={t('home.form.territoryName')}
          placeholder={t('home.form.territoryNameHint')}
          value={draft.territoryName}
          maxLength={NAME_LIMIT}
          error={errorOf('territoryName')}
          required
          withAsterisk={false}
          ref={(element) => {
            if (startsFocused && element !== null && !element.dataset['focused']) {
              element.dataset['focused'] = 'once';
              element.focus();
            }
          }}
          onChange={(event) => {
            set({ territoryName: event.currentTarget.value });
          }}
        />
        <NativeSelect
          label={t('home.form.territoryKind')}
          value={draft.territoryKind}
          data={TERRITORY_KINDS.map((kind) => ({ value: kind, label: t(`records.territoryKind.${kind}`) }))}
          onChange={(event) => {
            set({ territoryKind: event.currentTarget.value as TerritoryKind });
          }}
        />
      </div>
      <fieldset className={classes['period']}>
        <legend>{t('home.form.period')}</legend>
        <TextInput
          label={t('home.form.periodStart')}
          value={draft.periodStart}
          error={errorOf('periodStart')}
          inputMode="numeric"
          maxLength={4}
          onChange={(event) => {
            set({ periodStart: yearOf(event.currentTarget.value) });
          }}
        />
        <TextInput
          label={t('home.form.periodEnd')}
          value={draft.periodEnd}
          error={errorOf('periodEnd')}
          inputMode="numeric"
          maxLength={4}
          onChange={(event) => {
            set({ periodEnd: yearOf(event.currentTarget.value) });
          }}
        />
      </fieldset>
      <TextInput
        label={t('home.form.name')}
        {...(suggestsName ? { description: t('home.form.nameHint') } : {})}
        value={draft.name}
        maxLength={NAME_LIMIT}
        error={errorOf('name')}
        required
        withAsterisk={false}
        onChange={(event) => {
          const name = event.currentTarget.value;
          // An emptied name is proposed anew.
          setOwnName(!suggestsName || name !== '');
          set({ name });
        }}
      />
      <div className={classes['buttons']}>
        <Button type="submit">{submitLabel}</Button>
        {extraButtons}
      </div>
    </form>
  );
}
