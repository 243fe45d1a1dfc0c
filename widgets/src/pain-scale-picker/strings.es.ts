import type { PickerStrings } from './strings.en.ts';

const es: PickerStrings = { dir: 'ltr', clear: 'Borrar la respuesta' };

export default es;
