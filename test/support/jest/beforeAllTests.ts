import { openOffice } from "../../xlsx/officeDesk";

export default openOffice;
