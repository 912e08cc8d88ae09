import { catalogue } from "../../shared/catalogue";
import { serverFunctions } from "../../gsheets/names";

const LIBRARY = "XSellServer";
