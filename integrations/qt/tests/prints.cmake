# Fails unless PROGRAM prints what the file EXPECTED holds.
execute_process(COMMAND "${PROGRAM}" OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
file(READ "${EXPECTED}" expected)
string(LENGTH "${expected}" length)
if(length LESS 20 OR NOT printed STREQUAL expected)
  message(FATAL_ERROR "printed:\n${printed}expected:\n${expected}")
endif()
