import { dataLicences } from '../../vocabulary/data-licences.ts';
import { type Style, wrapped } from '../style.ts';

/** Each data source with its owner, licence and use. */
export function printLicences(style: Style): string {
  return dataLicences
    .map(({ name, owner, url, licence, use }) =>
      [
        `${style.bold(name)} ${style.dim('·')} ${licence}`,
        ...[owner, url, use].map((text) => wrapped(text, style.width, '    ')),
      ].join('\n'),
    )
    .join('\n\n');
}
