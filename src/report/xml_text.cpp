#include "report/xml_text.h"

#include "text/printable.h"

namespace credlint {

std::string xml_text(std::string_view text) {
    std::string out;
    for (const char c : printable(text)) {
        switch (c) {
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '&':
                out += "&amp;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&apos;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string xml_attribute(std::string_view name, std::string_view value) {
    std::string out(" ");
    return out.append(name).append("=\"").append(xml_text(value)).append("\"");
}

}  // namespace credlint
