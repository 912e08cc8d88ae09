import { take } from "../small";

export const header = "Client | Offering | Date | Revenue";

export const take4 = (rows: string) => take({ Lines: `${header}\n${rows}` });
