import { FUNCTION_TABLE } from "./functionTable";

for (const [id, calculate] of Object.entries(FUNCTION_TABLE)) {
  CustomFunctions.associate(id, calculate);
}
