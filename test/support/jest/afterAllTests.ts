import { closeOffice } from "../../xlsx/officeDesk";

export default closeOffice;
