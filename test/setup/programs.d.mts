export function headlessShell(): string | null;
export function chromium(): string | null;
export function office(): string | null;
export function pdftoppm(): string | null;
export function fonts(): boolean;
