import { describeWithoutAddIn } from "./withoutAddIn";

describeWithoutAddIn("zhanjiang");
