// libxml2 for the module XML, its only importer.
//
// Debian builds libxml2 with ICU, and ICU's C headers redefine types that Foundation's own copy of ICU declares
// ('UErrorCode' has different definitions in different modules). Nothing here needs ICU, so its part is switched off.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
#include <libxml/relaxng.h>
#include <libxml/HTMLparser.h>
